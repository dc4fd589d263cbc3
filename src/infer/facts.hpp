#pragma once
/// Reading what an earlier finding tells.

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/asn.hpp"
#include "model/finding.hpp"

namespace kanshiki::infer {

/// The list under `name`; empty where there is none.
inline std::vector<std::string> texts(const Finding& finding, std::string_view name) {
  for (const Fact& one : finding.facts)
    if (const auto* list = std::get_if<std::vector<std::string>>(&one.value); list && one.name == name)
      return *list;
  return {};
}

/// The number under "asn", which reads "AS8075"; 0 where there is none.
inline std::uint32_t system_number(const Finding& finding) {
  return parse_asn(finding.text("asn")).value_or(0);
}

}  // namespace kanshiki::infer
