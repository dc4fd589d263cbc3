/// Who is behind it? What registries say of the addresses and the domains, and what that does not say.

#include "base/asn.hpp"
#include "report/sections.hpp"
#include "report/sections/told.hpp"

namespace kanshiki::sections {
namespace {

/// A row of a table, where there is a value.
void add_row(Facts& table, const Story& story, const char* name, Line value) {
  if (!value.empty()) table.rows.push_back({story.say(std::string("who.") + name), std::move(value)});
}

Line code_if(const std::string& text) { return text.empty() ? Line() : code(text); }

/// Who holds something, or why that cannot be told.
Line holder(const Story& story, const Json& entry) {
  if (const std::string owner = text_at(entry, "owner"); !owner.empty()) return quoted(owner);
  if (flag_at(entry, "private_holder")) return story.say("who.person");
  return story.say(text_at(entry, "hidden_by").empty() ? "who.nobody_named" : "who.hidden", entry);
}

/// Whether a registry told of the address; databases alone have a section of their own.
bool is_registered(const Json& address) { return address.contains("registered_in"); }

/// "AS7684 (SAKURA-A)"
Line autonomous_system(const Story& story, const Json& address) {
  if (at(address, "asn").is_null()) return {};
  const std::string number = asn_text(static_cast<std::uint32_t>(integer_at(address, "asn"))),
                    name = text_at(address, "as_name");
  if (name.empty()) return code(number);
  return story.say("who.as", {{"asn", number}, {"as_name", name}});
}

Facts network_table(const Story& story, const Json& address) {
  Facts out;
  add_row(out, story, "row_owner", holder(story, address));
  add_row(out, story, "row_network", code_if(text_at(address, "network")));
  add_row(out, story, "row_range", code_if(text_at(address, "range")));
  add_row(out, story, "row_as", autonomous_system(story, address));
  if (const Json& country = at(address, "registered_in"); !country.is_null())
    add_row(out, story, "row_country", story.say("who.country", {{"country", country}}));
  add_row(out, story, "row_abuse", code_if(text_at(address, "abuse")));
  return out;
}

Facts domain_table(const Story& story, const Json& host) {
  Facts out;
  add_row(out, story, "row_owner", holder(story, host));
  if (!at(host, "region").is_null()) add_row(out, story, "row_region", quoted(text_at(host, "region")));
  if (!at(host, "country").is_null()) add_row(out, story, "row_country", story.say("who.country", host));
  add_row(out, story, "row_registrar", code_if(text_at(host, "registrar")));
  add_row(out, story, "row_contact", code_if(text_at(host, "contact")));
  for (const std::string date : {"registered", "expires"})
    if (!at(host, date).is_null())
      add_row(out, story, ("row_" + date).c_str(),
              story.say("who.day", {{"day", story.date(at(host, date))}}));
  add_row(out, story, "row_abuse", code_if(text_at(host, "abuse")));
  return out;
}

/// What is told of one host: its domain, then its addresses.
void tell(const Story& story, const Json& host, std::vector<Block>& out) {
  const Badge seen = story.badge(Badge::Kind::observed);
  const std::string role = text_at(host, "role");
  if (!at(host, "domain").is_null()) {
    const bool registered = !at(host, "registered").is_null() || !at(host, "status").is_null();
    out.push_back(
        Paragraph{story.say(!registered ? "who.not_registered" : "who." + role + "_lead", host), seen});
    if (registered) out.push_back(domain_table(story, host));
  }
  for (const Json& address : list_at(host, "addresses")) {
    if (!is_registered(address)) continue;
    Json facts = object_of(address);
    facts["host"] = text_at(host, "host");
    out.push_back(
        Paragraph{story.say(role == "sender" ? "who.sender_address" : "who.link_address", facts), seen});
    out.push_back(network_table(story, address));
  }
}

}  // namespace

std::optional<Section> who(const Story& story) {
  const Json& hosts = list_at(story.document(), "hosts");
  if (hosts.empty() || at(story.document(), "registries").is_null()) return std::nullopt;
  Section out{"who", story.words("who.heading"), {}};
  for (const Json& host : hosts)
    if (text_at(host, "role") == "sender") tell(story, host, out.blocks);
  if (!out.blocks.empty()) out.blocks.push_back(Paragraph{story.say("who.only_the_line"), {}});
  for (const Json& host : hosts)
    if (text_at(host, "role") != "sender") tell(story, host, out.blocks);
  for (Block& one : told(story, {"host.brand_customer", "host.possible_victim", "host.young_domain",
                                 "host.registered_since", "host.domain_on_hold", "host.domain_given_up",
                                 "host.domain_expires_soon", "host.parked", "host.dynamic_name_servers",
                                 "host.free_name_servers"}))
    out.blocks.push_back(std::move(one));
  const Json& registries = at(story.document(), "registries");
  out.blocks.push_back(Paragraph{story.say("who.as_of_" + text_at(registries, "state"), registries), {}});
  return out;
}

}  // namespace kanshiki::sections
