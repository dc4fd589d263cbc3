// Whatever the bytes: a file has one of the types of the table or none, and a name is taken apart within
// itself.
#include <cstdint>
#include <cstdlib>

#include "parse/file/name.hpp"
#include "parse/file/type.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto* type = parse::file_type_of(bytes); type && parse::file_type(type->name) != type)
    std::abort();
  const parse::FileName name = parse::read_file_name(bytes);
  if (bytes.find(name.extension) == std::string_view::npos) std::abort();
  return 0;
}
