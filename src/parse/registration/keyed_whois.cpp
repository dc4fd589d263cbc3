#include "parse/registration/keyed_whois.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "parse/registration/party.hpp"
#include "parse/registration/registry_date.hpp"

namespace kanshiki::parse {
namespace {

std::string open(std::string_view value) { return is_redacted(value) ? std::string() : std::string(value); }

/// "Microsoft Corporation (MSFT)": ARIN adds its handle.
std::string_view without_handle(std::string_view organisation) {
  const std::size_t bracket = organisation.rfind(" (");
  return bracket != std::string_view::npos && organisation.ends_with(')') ? organisation.substr(0, bracket)
                                                                          : organisation;
}

void read_domain(const WhoisFields& fields, Registration& out) {
  out.name = to_lower(fields.first({"domain name", "domain"}));
  set_holder(out, fields.first({"registrant organization", "registrant organisation"}),
             fields.first({"registrant name", "registrant", "owner"}));
  out.region = open(fields.first({"registrant state/province"}));
  out.country = open(fields.first({"registrant country"}));
  out.registrar = fields.first({"registrar", "sponsoring registrar", "registrar name"});
  out.abuse = open(fields.first({"registrar abuse contact email"}));
  out.further = to_lower(fields.first({"registrar whois server"}));
  for (const std::string_view server : fields.all({"name server", "nserver"}))
    out.name_servers.push_back(to_lower(words(server).front()));
}

void read_network(const WhoisFields& fields, Registration& out) {
  out.range = fields.first({"netrange", "inetnum", "inet6num", "cidr"});
  out.name = fields.first({"netname", "asname", "as-name"});
  out.handle = fields.first({"aut-num", "asnumber", "nethandle"});
  if (!out.handle.empty() && std::all_of(out.handle.begin(), out.handle.end(), is_digit))
    out.handle = "AS" + out.handle;
  set_holder(out, without_handle(fields.first({"orgname", "org-name", "organization", "descr"})), {});
  out.country = fields.first({"country"});
  out.abuse = open(fields.first({"orgabuseemail", "abuse-mailbox"}));
  for (const std::string_view origin : fields.all({"originas", "origin"})) {
    const std::string_view digits = istarts_with(origin, "AS") ? origin.substr(2) : origin;
    std::uint32_t number = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc())
      out.origins.push_back(number);
  }
}

}  // namespace

Registration read_keyed_whois(const WhoisFields& fields) {
  Registration out;
  if (fields.first({"domain name", "domain"}).empty())
    read_network(fields, out);
  else
    read_domain(fields, out);
  out.created = registry_date(
      fields.first({"creation date", "created", "created on", "registered on", "registered", "regdate"}));
  out.changed = registry_date(fields.first({"updated date", "last-modified", "updated", "changed"}));
  out.expires = registry_date(fields.first({"registry expiry date", "registrar registration expiration date",
                                            "expiry date", "expires", "paid-till"}));
  for (const std::string_view status : fields.all({"domain status", "status"}))
    out.status.emplace_back(words(status).front());
  return out;
}

}  // namespace kanshiki::parse
