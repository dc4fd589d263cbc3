#pragma once
/// Bytes inside JSON: as text where a person can read them, else in base64.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace kanshiki {

/// Adds `text` or `base64` to an object.
void put_bytes(nlohmann::ordered_json& object, const std::string& bytes);
/// What `put_bytes` put there; nothing if there is neither, or it is broken.
std::optional<std::string> get_bytes(const nlohmann::ordered_json& object);

}  // namespace kanshiki
