// Whatever the bytes: a picture is as large as it says, and its codes are read or not.
#include "parse/file/picture.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string_view bytes = text_of(data, size);
  for (const char* type : {"png", "jpeg", "gif", "webp", "pgm"}) {
    const auto picture = read_picture(bytes, type);
    if (!picture) continue;
    require(picture->pixels.size() == picture->width * picture->height);
    read_codes(*picture);
  }
  return 0;
}
