#include "report/hosts.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

/// The facts of a finding called `names`, each under its own name; null where it has none.
Json some_facts(const Finding& finding, std::initializer_list<const char*> names) {
  Json out = Json::object();
  for (const char* name : names) {
    out[name] = nullptr;
    for (const Fact& fact : finding.facts)
      if (fact.name == name)
        out[name] = std::visit([](const auto& value) { return Json(value); }, fact.value);
  }
  return out;
}

Json address(const Finding& network) {
  return some_facts(
      network, {"ip", "asn", "as_name", "owner", "private_holder", "network", "range", "country", "abuse"});
}

bool lies_in(std::string_view host, std::string_view domain) {
  return iequals(host, domain) || iends_with(host, "." + std::string(domain));
}

/// What the findings say of one host; null if nothing.
Json host_entry(const Case& subject, const char* role, const std::string& host) {
  Json addresses = Json::array(), domain;
  for (const Finding& finding : subject.findings) {
    if (finding.id == "host.network" && finding.text("host") == host) addresses.push_back(address(finding));
    if (finding.id == "host.registered" && lies_in(host, finding.text("domain")))
      domain = some_facts(finding,
                          {"domain", "owner", "private_holder", "hidden_by", "region", "country", "registrar",
                           "contact", "abuse", "created", "expires", "status", "name_servers"});
    if (finding.id == "host.not_registered" && lies_in(host, finding.text("domain")))
      domain = some_facts(finding, {"domain"});
  }
  if (addresses.empty() && domain.is_null()) return {};
  Json out = {{"host", host}, {"role", role}, {"addresses", addresses}};
  for (auto& [key, value] : domain.items()) out[key == "created" ? "registered" : key] = value;
  return out;
}

}  // namespace

nlohmann::ordered_json host_section(const Case& subject) {
  Json out = Json::array();
  const auto add = [&](const char* role, const std::string& host) {
    const auto there =
        std::any_of(out.begin(), out.end(), [&](const Json& one) { return one["host"] == host; });
    if (Json entry = there ? Json() : host_entry(subject, role, host); !entry.is_null()) out.push_back(entry);
  };
  for (const Finding& finding : subject.findings)
    if (finding.id == "host.network" && finding.text("host").empty())
      out.push_back({{"host", finding.text("ip")}, {"role", "sender"}, {"addresses", {address(finding)}}});
  for (const Mailbox& sender : subject.mail->from.mailboxes) add("sender_domain", to_lower(sender.domain));
  for (const auto& host : subject.all<Host>()) add("link", host->name);
  return out.empty() ? Json() : out;
}

}  // namespace kanshiki
