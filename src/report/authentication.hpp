#pragma once
/// The document's `authentication`: what was looked up and verified of the sender (docs/json.md).

#include <nlohmann/json.hpp>

#include "model/case.hpp"

namespace kanshiki {

/// Null if nothing of it was looked at.
nlohmann::ordered_json authentication_section(const Case& subject);

}  // namespace kanshiki
