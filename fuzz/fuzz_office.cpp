// Whatever the bytes: an Office document of any family is read within its limits.
#include "base/limits.hpp"
#include "parse/file/office.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes = text_of(data, size);
  Arena arena;
  for (const char* type : {"docx", "doc", "rtf", "onenote"})
    parse::read_office(bytes, type, limits::MiB, arena);
  return 0;
}
