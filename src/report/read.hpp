#pragma once
/// Reading the document: it keeps the order of its names, and may be of another version.

#include "base/json.hpp"

namespace kanshiki {

using Json = nlohmann::ordered_json;

/// A copy of `node`, to which names may be added; empty where it is no object.
inline Json object_of(const Json& node) { return node.is_object() ? node : Json::object(); }

/// Where a link leads: the part of its host that decides; the host where it has none, as addresses do.
inline std::string destination(const Json& link) {
  const std::string domain = text_at(link, "registrable_domain");
  return domain.empty() ? text_at(link, "host") : domain;
}

}  // namespace kanshiki
