#include "report/masking/recipient.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"
#include "model/delivery.hpp"

namespace kanshiki::masking {
namespace {

/// Fields that tell, beside delivery_fields, of somebody who was to receive the mail.
constexpr std::array other_recipient_fields{"Resent-To",          "Apparently-To",      "X-Real-To",
                                            "X-Forwarded-To",     "X-Forwarded-For",    "X-Receiver",
                                            "X-Recipient",        "X-Resolved-To",      "Final-Recipient",
                                            "Original-Recipient", "X-Failed-Recipients"};

/// Fields whose value stands for the recipient's organisation at Microsoft.
constexpr std::array tenant_fields{"X-MS-Exchange-CrossTenant-Id",
                                   "X-MS-Exchange-Organization-Network-Message-Id"};

bool is_host_byte(char c) {
  return is_alnum(c) || c == '-' || c == '.' || c == '_' || static_cast<signed char>(c) < 0;
}
bool is_local_byte(char c) {
  return is_host_byte(c) || std::string_view("!#$%&'*+/=?^`{|}~").find(c) != std::string_view::npos;
}

/// Every `local@domain` in free text, in lower case.
std::vector<std::string> addresses_in(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; (at = text.find('@', at)) != std::string_view::npos; ++at) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && is_local_byte(text[begin - 1])) --begin;
    while (end < text.size() && is_host_byte(text[end])) ++end;
    while (end > at + 1 && !is_alnum(text[end - 1]) && static_cast<signed char>(text[end - 1]) >= 0) --end;
    if (begin < at && end > at + 1) out.push_back(to_lower(text.substr(begin, end - begin)));
    at = end - 1;
  }
  return out;
}

std::string domain_of(std::string_view address) {
  return std::string(address.substr(address.rfind('@') + 1));
}

/// Every address of the Internet Protocol in free text.
std::vector<IpAddress> ips_in(std::string_view text) {
  std::vector<IpAddress> out;
  const auto part_of_ip = [](char c) { return hex_value(c) >= 0 || c == '.' || c == ':'; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::size_t end = at;
    while (end < text.size() && part_of_ip(text[end])) ++end;
    if (const auto ip = parse_ip(text.substr(at, end - at))) out.push_back(*ip);
    at = end;
  }
  return out;
}

/// Addresses that a Received field says the mail is for (RFC 5321 §4.4).
std::vector<std::string> for_clause(std::string_view received) {
  std::vector<std::string> out;
  for (std::size_t at = 0; (at = ifind(received, "for", at)) != std::string_view::npos; at += 3) {
    const bool word =
        (at == 0 || is_space(received[at - 1])) && at + 3 < received.size() && is_space(received[at + 3]);
    if (!word) continue;
    const std::string_view rest = trim(received.substr(at + 3));
    for (std::string& address : addresses_in(rest.substr(0, rest.find_first_of(" ;\t\r\n"))))
      out.push_back(std::move(address));
  }
  return out;
}

class Collector {
 public:
  Collector(const Case& subject, const Knowledge& knowledge) : case_(subject), knowledge_(knowledge) {
    note_senders(*subject.mail);
    for (const auto& link : subject.all<Link>())
      if (!link->registrable_domain.empty()) senders_domains_.insert(to_lower(link->registrable_domain));
  }

  Recipient collect() {
    take_profile();
    take_receiving_side();
    take_addressees(*case_.mail);
    if (case_.carrier) take_carrier(*case_.carrier->mail);
    return std::move(out_);
  }

 private:
  void note_senders(const Mail& mail) {
    for (const AddressList* list : {&mail.from, &mail.sender, &mail.reply_to, &mail.return_path})
      for (const Mailbox& one : list->mailboxes) {
        senders_.insert(to_lower(one.address));
        senders_domains_.insert(organisation(one.domain));
      }
  }

  std::string organisation(std::string_view domain) const {
    return std::string(knowledge_.mailboxes.organisation(to_lower(domain)));
  }

  void take_profile() {
    const Profile& profile = knowledge_.profile;
    for (const std::string& domain : profile.domains) own_domain(domain);
    for (const std::string& address : profile.addresses) own_address(address);
    for (const std::string& name : profile.names) out_.names.insert(name);
    for (const auto* hosts : {&profile.trusted_hosts, &profile.authserv_ids})
      for (const std::string& host : *hosts) own_host(host.starts_with('.') ? host.substr(1) : host);
  }

  /// The recipient's beyond doubt: the profile says so, or the recipient's server.
  void own_address(std::string_view address) {
    known_ = true;
    out_.addresses.insert(std::string(address));
    if (const std::string domain = organisation(domain_of(address)); !domain.empty()) own_domain(domain);
  }
  void own_domain(std::string_view domain) {
    known_ = true;
    out_.domains.insert(std::string(domain));
  }

  void take_receiving_side() {
    const auto routes = case_.all<Route>();
    const Route* route = routes.empty() ? nullptr : routes.front().get();
    const std::size_t end = receiving_side_end(route);
    for (const HeaderField& field : case_.mail->headers) {
      if (field.offset > end) break;
      if (names_recipients(field))
        for (const std::string& address : addresses_in(field.text)) own_address(address);
      if (iequals(field.name, "Received"))
        for (const std::string& address : for_clause(field.text)) own_address(address);
      if (iequals(field.name, "Authentication-Results"))
        own_host(field.text.substr(0, field.text.find_first_of("; ")));
    }
    if (route && route->boundary) take_trusted_hops(*route);
    for (const char* name : tenant_fields)
      if (const std::string_view value = trim(case_.mail->headers.text(name)); !value.empty())
        out_.words.insert(to_lower(value));
  }

  /// Where in the header the fields end that servers of the recipient wrote; each server writes on top.
  std::size_t receiving_side_end(const Route* route) const {
    if (route && route->boundary && route->boundary->hop < route->hops.size())
      if (const HeaderField* field = route->hops[route->boundary->hop].field) return field->offset;
    const HeaderField* newest = case_.mail->headers.first("Received");
    return newest ? newest->offset : 0;
  }

  static bool names_recipients(const HeaderField& field) {
    const auto is_called = [&](const char* name) { return iequals(field.name, name); };
    return std::any_of(delivery_fields.begin(), delivery_fields.end(), is_called) ||
           std::any_of(other_recipient_fields.begin(), other_recipient_fields.end(), is_called);
  }

  ///   hop 0             from, by: ours
  ///   …
  ///   hop boundary.hop  by: ours; from: whoever sent the mail in
  void take_trusted_hops(const Route& route) {
    const std::size_t last = std::min(route.boundary->hop, route.hops.size() - 1);
    for (std::size_t i = 0; i <= last; ++i) {
      const Hop& hop = route.hops[i];
      own_host(hop.line.by);
      if (i < last) own_host(hop.line.from_helo), own_host(hop.line.from_rdns);
      if (!hop.field) continue;
      for (const IpAddress& ip : ips_in(hop.field->text))
        if (ip != route.boundary->ip && !ip.is_loopback() && ip.scope() != IpScope::unspecified)
          out_.ips.insert(ip);
    }
  }

  void own_host(std::string_view written) {
    const std::string host = to_lower(trim(written));
    if (host.size() < 4 || parse_address_literal(host) || host.find("localhost") == 0) return;
    if (knowledge_.mailboxes.is_shared(host) || is_senders(organisation(host))) return;
    (host.find('.') == std::string::npos ? out_.words : out_.hosts).insert(host);
  }

  /// Whether the domain is the sender's rather than the recipient's, as far as the recipient is known.
  bool is_senders(const std::string& domain) const {
    return known_ && !domain.empty() && senders_domains_.contains(domain) && !out_.domains.contains(domain);
  }

  /// Whom the mail says it is for; anybody may write anything there.
  void take_addressees(const Mail& mail) {
    for (const AddressList* list : {&mail.to, &mail.cc})
      for (const Mailbox& one : list->mailboxes) addressee(to_lower(one.address), one.name);
    for (const HeaderField& field : mail.headers) {
      if (names_recipients(field))
        for (const std::string& address : addresses_in(field.text)) addressee(address, {});
      if (iequals(field.name, "Received"))
        for (const std::string& address : for_clause(field.text)) addressee(address, {});
    }
  }

  void addressee(const std::string& address, std::string_view name) {
    const bool senders_own = !out_.addresses.contains(address) && senders_.contains(address);
    if (senders_own && known_) return;
    if (!name.empty()) out_.names.insert(std::string(name));
    if (address.find('@') == std::string::npos) return;
    out_.addresses.insert(address);
    const std::string domain = organisation(domain_of(address));
    if (!domain.empty() && !is_brands(domain) && !is_senders(domain)) out_.domains.insert(domain);
  }

  bool is_brands(std::string_view domain) const {
    return !knowledge_.profile.owns(domain) && knowledge_.owner_of(domain) != nullptr;
  }

  /// Whoever forwarded the mail received it.
  void take_carrier(const Mail& carrier) {
    for (const Mailbox& one : carrier.from.mailboxes) addressee(to_lower(one.address), one.name);
    take_addressees(carrier);
  }

  const Case& case_;
  const Knowledge& knowledge_;
  Recipient out_;
  bool known_ = false;  // whether an address or domain is the recipient's beyond doubt
  std::set<std::string> senders_, senders_domains_;
};

}  // namespace

Recipient recipient_of(const Case& subject, const Knowledge& knowledge) {
  return Collector(subject, knowledge).collect();
}

}  // namespace kanshiki::masking
