#pragma once
/// A case as its case.json tells it: what it takes to examine it again, and to say what is different then.

#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "investigate/order.hpp"

namespace kanshiki {

struct ToldCase {
  std::string bytes;                    ///< all of it
  Order order;                          ///< time, reach, masking and campaign as they were
  std::map<std::string, int> findings;  ///< how often each is there: "link.text_hides_host (suspicious)"
  std::string version, knowledge;
  std::string verdict;  ///< "phishing 0.9934"
};

/// Somebody may have edited it. Errors: `malformed`, if a field that is read is not what it must be.
Result<ToldCase> read_told_case(std::string_view json);

/// What has changed, a line each: "+ id (meaning)" for a finding that is new, "- …" for one that is gone.
std::string changes(ToldCase then, ToldCase now);

}  // namespace kanshiki
