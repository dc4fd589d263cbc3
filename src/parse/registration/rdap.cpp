#include "parse/registration/rdap.hpp"

#include <algorithm>

#include "base/asn.hpp"
#include "base/json.hpp"
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

bool lists(const Json& object, const char* field, std::string_view wanted) {
  const Json& values = list_at(object, field);
  return std::any_of(values.begin(), values.end(), [&](const Json& value) {
    return value.is_string() && iequals(value.get_ref<const std::string&>(), wanted);
  });
}

/// All entities, those inside others after them.
std::vector<const Json*> entities_of(const Json& object) {
  std::vector<const Json*> out = {&object};
  for (std::size_t i = 0; i < out.size(); ++i)
    for (const Json& entity : list_at(*out[i], "entities"))
      if (out.size() <= most_entities) out.push_back(&entity);
  out.erase(out.begin());
  return out;
}

void read_entities(const Json& object, Registration& out) {
  bool held = false;
  for (const Json* entity : entities_of(object)) {
    const Contact contact = read_jcard(list_at(*entity, "vcardArray"));
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
  for (const Json& event : list_at(object, "events")) {
    const std::string action = text_at(event, "eventAction");
    const auto date = registry_date(text_at(event, "eventDate"));
    if (action == "registration") out.created = date;
    if (action == "last changed") out.changed = date;
    if (action == "expiration") out.expires = date;
  }
}

/// Where the registrar answers for itself; the registry of a "thin" top level knows little.
std::string registrar_url(const Json& object) {
  for (const Json& link : list_at(object, "links"))
    if (text_at(link, "rel") == "related" && icontains(text_at(link, "type"), "rdap+json"))
      return text_at(link, "href");
  return {};
}

void read_domain(const Json& object, Registration& out) {
  out.name = to_lower(text_at(object, "ldhName"));
  if (out.name.ends_with('.')) out.name.pop_back();
  for (const Json& server : list_at(object, "nameservers"))
    if (std::string name = to_lower(text_at(server, "ldhName")); !name.empty())
      out.name_servers.push_back(std::move(name));
  out.further = registrar_url(object);
}

void read_network(const Json& object, Registration& out) {
  out.name = text_at(object, "name");
  out.country = text_at(object, "country");
  const std::string first = text_at(object, "startAddress"), last = text_at(object, "endAddress");
  if (!first.empty() && !last.empty()) out.range = first + " - " + last;
  for (const Json& number : list_at(object, "arin_originas0_originautnums"))
    if (number.is_number_unsigned()) out.origins.push_back(number.get<std::uint32_t>());
}

void read_number(const Json& object, Registration& out) {
  out.name = text_at(object, "name");
  out.country = text_at(object, "country");
  if (const Json& first = at(object, "startAutnum"); first.is_number_unsigned())
    out.handle = asn_text(first.get<std::uint32_t>());
}

}  // namespace

Result<Registration> read_rdap(std::string_view json, std::string_view about) {
  if (json.size() > longest_rdap || is_too_deep(json))
    return fail(Error::Kind::limit, "the RDAP answer is too large or too deep");
  const Json object = Json::parse(json, nullptr, false);
  if (!object.is_object()) return fail(Error::Kind::malformed, "the RDAP answer is no JSON object");
  if (object.contains("errorCode"))
    return fail(Error::Kind::unavailable, "the RDAP server says: " + text_at(object, "title"));
  Registration out;
  out.handle = text_at(object, "handle");
  const std::string kind = text_at(object, "objectClassName");
  if (kind == "domain")
    read_domain(object, out);
  else if (kind == "ip network")
    read_network(object, out);
  else if (kind == "autnum")
    read_number(object, out);
  else
    return fail(Error::Kind::malformed, "the RDAP answer is of an unknown kind");
  if (!is_about(out, about)) return fail(Error::Kind::malformed, "the RDAP answer is about something else");
  for (const Json& status : list_at(object, "status"))
    if (status.is_string()) out.status.push_back(status.get<std::string>());
  read_events(object, out);
  read_entities(object, out);
  return out;
}

}  // namespace kanshiki::parse
