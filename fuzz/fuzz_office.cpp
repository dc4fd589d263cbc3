// Whatever the bytes: an Office document of any family is read within its limits.
#include <cstdint>
#include <cstdlib>

#include "base/limits.hpp"
#include "parse/file/office.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  Arena arena;
  for (const char* type : {"docx", "doc", "rtf", "onenote"})
    parse::read_office(bytes, type, limits::MiB, arena);
  return 0;
}
