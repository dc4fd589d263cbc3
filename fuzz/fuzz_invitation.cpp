// Whatever the bytes: a calendar says something or nothing.
#include "parse/file/invitation.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes = text_of(data, size);
  parse::read_invitation(bytes);
  return 0;
}
