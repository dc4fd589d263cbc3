#pragma once
/// Reading JSON leniently: what is absent, null or of another type reads as nothing.

#include <concepts>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace kanshiki {

/// A value of either kind: names sorted, or as they came.
template <class T>
concept JsonValue = std::same_as<T, nlohmann::json> || std::same_as<T, nlohmann::ordered_json>;

/// What `node` has under `name`; null where it has nothing there or is no object.
template <JsonValue Json>
const Json& at(const Json& node, std::string_view name) {
  static const Json nothing;
  if (!node.is_object()) return nothing;
  const auto hit = node.find(name);
  return hit == node.end() ? nothing : *hit;
}

/// The list under `name`; empty where there is none.
template <JsonValue Json>
const Json& list_at(const Json& node, std::string_view name) {
  static const Json empty = Json::array();
  const Json& value = at(node, name);
  return value.is_array() ? value : empty;
}

/// The string under `name`; empty where there is none.
template <JsonValue Json>
std::string text_at(const Json& node, std::string_view name) {
  const Json& value = at(node, name);
  return value.is_string() ? value.template get<std::string>() : std::string();
}

/// The whole number under `name`; `otherwise` where there is none.
template <JsonValue Json>
std::int64_t integer_at(const Json& node, std::string_view name, std::int64_t otherwise = 0) {
  const Json& value = at(node, name);
  return value.is_number_integer() ? value.template get<std::int64_t>() : otherwise;
}

/// The number under `name`; 0 where there is none.
template <JsonValue Json>
double number_at(const Json& node, std::string_view name) {
  const Json& value = at(node, name);
  return value.is_number() ? value.template get<double>() : 0.0;
}

/// Whether there is a `true` under `name`.
template <JsonValue Json>
bool flag_at(const Json& node, std::string_view name) {
  const Json& value = at(node, name);
  return value.is_boolean() && value.template get<bool>();
}

}  // namespace kanshiki
