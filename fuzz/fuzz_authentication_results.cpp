// What must hold of every report of checks: methods and results are there, and names are lower case.
#include "base/text.hpp"
#include "parse/auth/authentication_results.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const auto read = parse::parse_authentication_results(text_of(data, size));
  if (!read) return 0;
  require(to_lower(read->authserv_id) == read->authserv_id);
  for (const parse::ReportedCheck& check : read->checks) {
    require(to_lower(check.method) == check.method && to_lower(check.result) == check.result);
    for (const auto& property : check.properties) require(to_lower(property.name) == property.name);
  }
  return 0;
}
