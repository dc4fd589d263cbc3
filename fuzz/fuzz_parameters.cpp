// What must hold of any field with parameters: names are lower-case, values are UTF-8, and each can be found.
#include <algorithm>

#include "base/text.hpp"
#include "parse/parameters.hpp"
#include "require.hpp"

using namespace kanshiki;
using namespace kanshiki::parse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Arena arena;
  const Parameterised field = parse_parameters(text_of(data, size), arena);
  require(to_lower(field.value) == field.value);
  for (const Parameter& parameter : field.parameters) {
    require(!parameter.name.empty() && to_lower(parameter.name) == parameter.name);
    require(is_utf8(parameter.value));
    require(field.first(parameter.name).has_value());
  }
  for (std::string_view name : field.duplicates) require(field.all(name).size() >= 2);
  return 0;
}
