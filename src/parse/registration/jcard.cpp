#include "parse/registration/jcard.hpp"

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

using Json = nlohmann::json;

/// A value that may be a text, or a list of which the first counts.
std::string text_of(const Json& value) {
  if (value.is_string()) return squeeze(value.get_ref<const std::string&>());
  return value.is_array() && !value.empty()
             ? (value[0].is_string() ? squeeze(value[0].get<std::string>()) : "")
             : "";
}

/// Place `at` of a structured address (RFC 6350 §6.3.1): … locality, region, code, country.
std::string address_part(const Json& address, std::size_t at) {
  return address.is_array() && address.size() > at ? text_of(address[at]) : std::string();
}

void read_property(const std::string& name, const Json& parameters, const Json& value, Contact& out) {
  if (name == "fn") out.name = text_of(value);
  if (name == "org") out.organisation = text_of(value);
  if (name == "kind") out.is_organisation = text_of(value) == "org";
  if (name == "email" && out.mail.empty()) out.mail = text_of(value);
  if (name != "adr") return;
  out.region = address_part(value, 4);
  out.country = address_part(value, 6);
  if (const auto code = parameters.is_object() ? parameters.find("cc") : parameters.end();
      code != parameters.end())
    out.country = text_of(*code);  // RFC 8605 §3.1
}

}  // namespace

Contact read_jcard(const Json& card) {
  Contact out;
  if (!card.is_array() || card.size() < 2 || !card[1].is_array()) return out;
  for (const Json& property : card[1])
    if (property.is_array() && property.size() >= 4 && property[0].is_string())
      read_property(property[0].get<std::string>(), property[1], property[3], out);
  return out;
}

}  // namespace kanshiki::parse
