#pragma once
/// Reading a document leniently: what is absent, null or of another type reads as nothing.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace kanshiki {

using Json = nlohmann::ordered_json;

/// What `node` has under `name`; null where it has nothing there or is no object.
inline const Json& at(const Json& node, std::string_view name) {
  static const Json nothing;
  if (!node.is_object()) return nothing;
  const auto hit = node.find(std::string(name));
  return hit == node.end() ? nothing : *hit;
}

/// The list under `name`; empty where there is none.
inline const Json& list_at(const Json& node, std::string_view name) {
  static const Json empty = Json::array();
  const Json& value = at(node, name);
  return value.is_array() ? value : empty;
}

/// A copy of `node`, to which names may be added; empty where it is no object.
inline Json object_of(const Json& node) { return node.is_object() ? node : Json::object(); }

/// The string under `name`; empty where there is none.
inline std::string text_at(const Json& node, std::string_view name) {
  const Json& value = at(node, name);
  return value.is_string() ? value.get<std::string>() : std::string();
}

/// The whole number under `name`; `otherwise` where there is none.
inline std::int64_t integer_at(const Json& node, std::string_view name, std::int64_t otherwise = 0) {
  const Json& value = at(node, name);
  return value.is_number_integer() ? value.get<std::int64_t>() : otherwise;
}

inline double number_at(const Json& node, std::string_view name) {
  const Json& value = at(node, name);
  return value.is_number() ? value.get<double>() : 0.0;
}

inline bool flag_at(const Json& node, std::string_view name) {
  const Json& value = at(node, name);
  return value.is_boolean() && value.get<bool>();
}

/// Where a link leads: the part of its host that decides; the host where it has none, as addresses do.
inline std::string destination(const Json& link) {
  const std::string domain = text_at(link, "registrable_domain");
  return domain.empty() ? text_at(link, "host") : domain;
}

}  // namespace kanshiki
