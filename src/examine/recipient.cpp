#include "examine/recipient.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/organisation.hpp"
#include "examine/route/side.hpp"
#include "parse/address.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::array delivery_fields = {"Delivered-To",  "X-Original-To",   "Envelope-To", "X-Delivered-To",
                                        "X-Envelope-To", "X-Apparently-To", "X-Rcpt-To"};

void add(std::vector<std::string>& list, std::string one) {
  if (!one.empty() && std::find(list.begin(), list.end(), one) == list.end()) list.push_back(std::move(one));
}

void take(std::string_view address, const Knowledge& knowledge, Recipient& out) {
  const std::size_t at = address.rfind('@');
  if (at == std::string_view::npos) return;
  const std::string domain = to_lower(address.substr(at + 1));
  add(out.addresses, to_lower(address));
  add(out.domains, std::string(knowledge.mailboxes.organisation(domain)));
}

/// What the recipient's servers noted above the boundary: Delivered-To and its kin, and "for" in Received.
Recipient from_delivery(const Route& route, const Knowledge& knowledge) {
  Recipient out;
  for (const char* name : delivery_fields)
    for (const HeaderField* field : route.mail->headers.all(name))
      if (is_above_boundary(*field, route))
        for (const Mailbox& one : parse::parse_addresses(field->raw, route.mail->arena()).mailboxes)
          take(one.address, knowledge, out);
  for (const Hop& hop : route.hops)
    if (hop.trusted) take(hop.line.for_, knowledge, out);
  out.told_by = "delivery";
  return out;
}

}  // namespace

bool Recipient::owns(std::string_view host) const {
  host = without_root(host);
  return std::any_of(domains.begin(), domains.end(),
                     [&](const std::string& own) { return is_at_or_below(host, own); });
}

bool Recipient::is_address(std::string_view address) const {
  return std::any_of(addresses.begin(), addresses.end(),
                     [&](const std::string& own) { return iequals(address, own); });
}

Recipient recipient_of(const Route& route, const Knowledge& knowledge) {
  const Profile& profile = knowledge.profile;
  if (!profile.domains.empty() || !profile.addresses.empty()) {
    Recipient out;
    out.domains = profile.domains;
    for (const std::string& address : profile.addresses) take(address, knowledge, out);
    out.told_by = "profile";
    return out;
  }
  if (Recipient out = from_delivery(route, knowledge); !out.addresses.empty()) return out;
  Recipient out;
  for (const Mailbox& one : route.mail->to.mailboxes) take(one.address, knowledge, out);
  if (!out.addresses.empty()) out.told_by = "to";
  return out;
}

std::vector<std::string> own_domains(const Mail& mail, const Knowledge& knowledge) {
  std::vector<std::string> out = knowledge.profile.domains;
  if (!knowledge.profile.empty()) return out;
  const auto take_all = [&](const std::vector<Mailbox>& list) {
    for (const Mailbox& one : list)
      add(out, std::string(knowledge.mailboxes.organisation(to_lower(one.domain))));
  };
  for (const char* name : delivery_fields)
    if (const HeaderField* field = mail.headers.first(name))
      take_all(parse::parse_addresses(field->raw, mail.arena()).mailboxes);
  if (out.empty()) take_all(mail.to.mailboxes);
  return out;
}

bool from_outside(const Mail& mail, const Knowledge& knowledge) {
  const auto& authors = mail.from.mailboxes;
  if (authors.empty()) return false;
  const std::vector<std::string> own = own_domains(mail, knowledge);
  return std::all_of(authors.begin(), authors.end(), [&](const Mailbox& author) {
    const std::string domain = to_lower(author.domain);
    if (own.empty()) return knowledge.mailboxes.is_free(domain);
    return std::none_of(own.begin(), own.end(),
                        [&](const std::string& one) { return is_at_or_below(domain, one); });
  });
}

}  // namespace kanshiki::examine
