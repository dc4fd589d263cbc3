#include "report/registrations.hpp"

#include "base/text.hpp"
#include "report/fact.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

/// Puts the finding's facts into `object` under their own names. What a registry does not say becomes null,
/// unless somebody else has said it.
void put_facts(Json& object, const Finding& finding, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    Json value = fact(finding, name);
    if (!value.is_null() || !object.contains(name)) object[name] = std::move(value);
  }
}

void add_network(Json& host, const Finding& finding) {
  Json& address = entry(host["addresses"], "ip", finding.text("ip"));
  put_facts(address, finding,
            {"asn", "as_name", "owner", "private_holder", "network", "range", "country", "abuse"});
  address["registered_in"] = address["country"];
}

void add_domain(Json& host, const Finding& finding) {
  put_facts(host, finding,
            {"domain", "owner", "private_holder", "hidden_by", "region", "country", "registrar", "contact",
             "abuse", "expires", "status", "name_servers"});
  host["registered"] = fact(finding, "created");
}

/// Adds what the findings say of one host; no entry is made if they say nothing.
void add_host(Json& hosts, const Case& subject, const char* role, const std::string& host) {
  const auto of_host = [&]() -> Json& {
    Json& out = entry(hosts, "host", host);
    if (!out.contains("role")) out["role"] = role;
    if (!out.contains("addresses")) out["addresses"] = Json::array();
    return out;
  };
  for (const Finding& finding : subject.findings) {
    if (finding.id == "host.network_holder" && finding.text("host") == host) add_network(of_host(), finding);
    if (finding.id == "host.registered" && is_at_or_below(host, finding.text("domain")))
      add_domain(of_host(), finding);
    if (finding.id == "host.not_registered" && is_at_or_below(host, finding.text("domain")))
      put_facts(of_host(), finding, {"domain"});
  }
}

}  // namespace

void add_registrations(nlohmann::ordered_json& hosts, const Case& subject) {
  for (const auto& route : subject.all<Route>())
    if (route->boundary && route->boundary->ip)
      add_host(hosts, subject, "sender", route->boundary->ip->unmapped().to_string());
  for (const Mailbox& sender : subject.mail->from.mailboxes)
    add_host(hosts, subject, "sender_domain", to_lower(sender.domain));
  for (const auto& host : subject.all<Host>()) add_host(hosts, subject, "link", host->name);
}

}  // namespace kanshiki
