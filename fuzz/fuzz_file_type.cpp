// Whatever the bytes: a file has one of the types of the table or none, and a name is taken apart within
// itself.
#include "parse/file/name.hpp"
#include "parse/file/type.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes = text_of(data, size);
  if (const auto* type = parse::file_type_of(bytes)) require(parse::file_type(type->name) == type);
  const parse::FileName name = parse::read_file_name(bytes);
  require(bytes.find(name.extension) != std::string_view::npos);
  return 0;
}
