#include "examine/host/registration_findings.hpp"

#include "base/text.hpp"
#include "base/time.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

void add(std::vector<Fact>& facts, const char* name, const std::string& value) {
  if (!value.empty()) facts.push_back({name, value});
}

void add(std::vector<Fact>& facts, const char* name, const std::optional<RegistryDate>& date) {
  if (date) facts.push_back({name, iso8601(date->utc, date->zone_minutes)});
}

void add(std::vector<Fact>& facts, const char* name, const std::vector<std::string>& values) {
  if (!values.empty()) facts.push_back({name, values});
}

/// Who holds it, without naming a person.
void add_holder(std::vector<Fact>& facts, const Registration& read) {
  add(facts, "owner", read.organisation);
  if (!read.person.empty()) facts.push_back({"private_holder", true});
  add(facts, "hidden_by", read.hidden_by);
}

/// Of when the list is that named the registry's server; nothing where the program knew it by itself.
void add_list(std::vector<Fact>& facts, const Registered& told) {
  add(facts, "servers_as_of", told.servers_as_of.substr(0, 10));
}

std::vector<Fact> facts_of_domain(const std::string& domain, const Registered& told) {
  const Registration& read = told.registration;
  std::vector<Fact> out = {{"domain", domain}};
  add_holder(out, read);
  add(out, "region", read.region);
  add(out, "country", read.country);
  add(out, "registrar", read.registrar);
  add(out, "contact", read.contact);
  add(out, "contact_mail", read.contact_mail);
  add(out, "abuse", read.abuse);
  add(out, "created", read.created);
  add(out, "changed", read.changed);
  add(out, "expires", read.expires);
  add(out, "status", read.status);
  add(out, "name_servers", read.name_servers);
  add_list(out, told);
  return out;
}

std::vector<Cite> all(std::vector<Cite> first, const std::vector<Cite>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

}  // namespace

void tell_registration(World& world, const Knowledge& known, const std::string& host, const Cite& seen,
                       Found& out) {
  if (parse::is_ip_literal(host)) return;
  const std::string domain = to_lower(parse::icann_registrable_domain(host));
  if (domain.empty()) return;
  const auto told = ask_domain(world, known.registries, domain);
  if (!told) return;
  const std::vector<Cite> cites = all({seen}, told->cites);
  if (!told->registration.exists)
    out.findings.push_back({"host.not_registered", Meaning::suspicious, {{"domain", domain}}, cites});
  else
    out.findings.push_back({"host.registered", Meaning::neutral, facts_of_domain(domain, *told), cites});
}

void tell_network(World& world, const Knowledge& known, const IpAddress& address, const std::string& host,
                  const std::vector<Cite>& seen, Found& out) {
  if (!address.is_global()) return;
  const auto told = ask_network(world, known.registries, address);
  if (!told || !told->registration.exists) return;
  const Registration& read = told->registration;
  std::vector<Fact> facts = {{"ip", address.unmapped().to_string()}};
  add(facts, "host", host);
  add_holder(facts, read);
  add(facts, "network", read.name);
  add(facts, "range", read.range);
  add(facts, "country", read.country);
  add(facts, "abuse", read.abuse);
  add_list(facts, *told);
  std::vector<Cite> cites = all(seen, told->cites);
  if (!read.origins.empty()) {
    facts.push_back({"asn", static_cast<std::int64_t>(read.origins.front())});
    const auto number = ask_as_number(world, known.registries, read.origins.front());
    if (number && number->registration.exists) {
      add(facts, "as_name", number->registration.name);
      cites = all(std::move(cites), number->cites);
    }
  }
  out.findings.push_back({"host.network_holder", Meaning::neutral, std::move(facts), std::move(cites)});
}

}  // namespace kanshiki::examine
