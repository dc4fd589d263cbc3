// Whatever the bytes: a calendar says something or nothing.
#include <cstdint>
#include <cstdlib>

#include "parse/file/invitation.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  parse::read_invitation(bytes);
  return 0;
}
