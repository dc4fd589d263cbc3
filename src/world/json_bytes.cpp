#include "world/json_bytes.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

bool is_readable(std::string_view bytes) {
  const auto printable = [](char c) {
    return c == '\t' || c == '\n' || c == '\r' || static_cast<unsigned char>(c) >= ' ';
  };
  return is_utf8(bytes) && std::all_of(bytes.begin(), bytes.end(), printable);
}

}  // namespace

void put_bytes(Json& object, const std::string& bytes) {
  if (is_readable(bytes))
    object["text"] = bytes;
  else
    object["base64"] = base64(bytes);
}

std::optional<std::string> get_bytes(const Json& object) {
  const auto text = object.find("text");
  if (text != object.end() && text->is_string()) return text->get<std::string>();
  const auto encoded = object.find("base64");
  if (encoded == object.end() || !encoded->is_string()) return {};
  return from_base64(encoded->get_ref<const std::string&>());
}

}  // namespace kanshiki
