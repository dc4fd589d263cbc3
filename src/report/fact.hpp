#pragma once
/// What findings know, as the JSON of hosts is put together from it.

#include <nlohmann/json.hpp>
#include <string_view>

#include "model/finding.hpp"

namespace kanshiki {

/// The element of `list` whose `name` is `value`; a new one is made.
inline nlohmann::ordered_json& entry(nlohmann::ordered_json& list, const char* name, std::string_view value) {
  for (nlohmann::ordered_json& one : list)
    if (one[name] == value) return one;
  list.push_back({{name, value}});
  return list.back();
}

/// `text`; null for what is not there.
inline nlohmann::ordered_json or_null(std::string_view text) {
  return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

/// A fact's value; null if the finding has none of that name.
inline nlohmann::ordered_json fact(const Finding& finding, std::string_view name) {
  for (const Fact& one : finding.facts)
    if (one.name == name)
      return std::visit([](const auto& value) { return nlohmann::ordered_json(value); }, one.value);
  return {};
}

}  // namespace kanshiki
