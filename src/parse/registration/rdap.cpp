#include "parse/registration/rdap.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/asn.hpp"
#include "base/text.hpp"
#include "parse/registration/jcard.hpp"
#include "parse/registration/party.hpp"
#include "parse/registration/registry_date.hpp"
#include "parse/registration/subject.hpp"

namespace kanshiki::parse {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_entities = 200;

/// Whether brackets outside of strings nest deeper than anybody means them to.
bool is_too_deep(std::string_view json) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_string) {
      if (c == '\\') ++i;
      in_string = c != '"';
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      if (++depth > deepest_rdap) return true;
    } else if ((c == ']' || c == '}') && depth > 0) {
      --depth;
    }
  }
  return false;
}

const Json& list(const Json& object, const char* field) {
  static const Json none = Json::array();
  if (!object.is_object()) return none;
  const auto hit = object.find(field);
  return hit != object.end() && hit->is_array() ? *hit : none;
}

std::string text(const Json& object, const char* field) {
  if (!object.is_object()) return {};
  const auto hit = object.find(field);
  return hit != object.end() && hit->is_string() ? hit->get<std::string>() : std::string();
}

bool lists(const Json& object, const char* field, std::string_view wanted) {
  const Json& values = list(object, field);
  return std::any_of(values.begin(), values.end(), [&](const Json& value) {
    return value.is_string() && iequals(value.get_ref<const std::string&>(), wanted);
  });
}

/// All entities, those inside others after them.
std::vector<const Json*> entities_of(const Json& object) {
  std::vector<const Json*> out = {&object};
  for (std::size_t i = 0; i < out.size(); ++i)
    for (const Json& entity : list(*out[i], "entities"))
      if (out.size() <= most_entities) out.push_back(&entity);
  out.erase(out.begin());
  return out;
}

void read_entities(const Json& object, Registration& out) {
  bool held = false;
  for (const Json* entity : entities_of(object)) {
    const Contact contact = read_jcard(list(*entity, "vcardArray"));
    if (lists(*entity, "roles", "registrant") && !held) {
      const bool organisation = contact.organisation.empty() && contact.is_organisation;
      set_holder(out, organisation ? contact.name : contact.organisation, contact.name);
      out.region = is_redacted(contact.region) ? "" : contact.region;
      if (out.country.empty()) out.country = contact.country;
      held = true;
    }
    if (lists(*entity, "roles", "registrar") && out.registrar.empty()) out.registrar = contact.name;
    if (lists(*entity, "roles", "abuse") && out.abuse.empty() && !is_redacted(contact.mail))
      out.abuse = contact.mail;
  }
}

void read_events(const Json& object, Registration& out) {
  for (const Json& event : list(object, "events")) {
    const std::string action = text(event, "eventAction");
    const auto date = registry_date(text(event, "eventDate"));
    if (action == "registration") out.created = date;
    if (action == "last changed") out.changed = date;
    if (action == "expiration") out.expires = date;
  }
}

/// Where the registrar answers for itself; the registry of a "thin" top level knows little.
std::string registrar_url(const Json& object) {
  for (const Json& link : list(object, "links"))
    if (text(link, "rel") == "related" && icontains(text(link, "type"), "rdap+json"))
      return text(link, "href");
  return {};
}

void read_domain(const Json& object, Registration& out) {
  out.name = to_lower(text(object, "ldhName"));
  if (out.name.ends_with('.')) out.name.pop_back();
  for (const Json& server : list(object, "nameservers"))
    if (std::string name = to_lower(text(server, "ldhName")); !name.empty())
      out.name_servers.push_back(std::move(name));
  out.further = registrar_url(object);
}

void read_network(const Json& object, Registration& out) {
  out.name = text(object, "name");
  out.country = text(object, "country");
  const std::string first = text(object, "startAddress"), last = text(object, "endAddress");
  if (!first.empty() && !last.empty()) out.range = first + " - " + last;
  for (const Json& number : list(object, "arin_originas0_originautnums"))
    if (number.is_number_unsigned()) out.origins.push_back(number.get<std::uint32_t>());
}

void read_number(const Json& object, Registration& out) {
  out.name = text(object, "name");
  out.country = text(object, "country");
  if (const auto first = object.find("startAutnum"); first != object.end() && first->is_number_unsigned())
    out.handle = asn_text(first->get<std::uint32_t>());
}

}  // namespace

Result<Registration> read_rdap(std::string_view json, std::string_view about) {
  if (json.size() > longest_rdap || is_too_deep(json))
    return fail(Error::Kind::limit, "the RDAP answer is too large or too deep");
  const Json object = Json::parse(json, nullptr, false);
  if (!object.is_object()) return fail(Error::Kind::malformed, "the RDAP answer is no JSON object");
  if (object.contains("errorCode"))
    return fail(Error::Kind::unavailable, "the RDAP server says: " + text(object, "title"));
  Registration out;
  out.handle = text(object, "handle");
  const std::string kind = text(object, "objectClassName");
  if (kind == "domain")
    read_domain(object, out);
  else if (kind == "ip network")
    read_network(object, out);
  else if (kind == "autnum")
    read_number(object, out);
  else
    return fail(Error::Kind::malformed, "the RDAP answer is of an unknown kind");
  if (!is_about(out, about)) return fail(Error::Kind::malformed, "the RDAP answer is about something else");
  for (const Json& status : list(object, "status"))
    if (status.is_string()) out.status.push_back(status.get<std::string>());
  read_events(object, out);
  read_entities(object, out);
  return out;
}

}  // namespace kanshiki::parse
