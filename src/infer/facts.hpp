#pragma once
/// Reading what an earlier finding tells.

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

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
  const std::string_view text = finding.text("asn");
  std::uint32_t out = 0;
  if (text.starts_with("AS")) std::from_chars(text.data() + 2, text.data() + text.size(), out);
  return out;
}

}  // namespace kanshiki::infer
