// Whatever the bytes: a picture is as large as it says, and its codes are read or not.
#include <cstdint>
#include <cstdlib>

#include "parse/file/picture.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* type : {"png", "jpeg", "pgm"}) {
    const auto picture = read_picture(bytes, type);
    if (!picture) continue;
    if (picture->pixels.size() != picture->width * picture->height) std::abort();
    read_codes(*picture);
  }
  return 0;
}
