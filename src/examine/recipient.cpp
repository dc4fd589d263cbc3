#include "examine/recipient.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "examine/organisation.hpp"
#include "examine/route/side.hpp"
#include "examine/route/trust.hpp"
#include "model/delivery.hpp"
#include "parse/address.hpp"

namespace kanshiki::examine {
namespace {

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

/// What is configured; nothing if that is at most names.
std::optional<Recipient> from_profile(const Knowledge& knowledge) {
  const Profile& profile = knowledge.profile;
  if (profile.domains.empty() && profile.addresses.empty()) return std::nullopt;
  Recipient out;
  out.domains = profile.domains;
  for (const std::string& address : profile.addresses) take(address, knowledge, out);
  out.told_by = "profile";
  return out;
}

Recipient from_mail(const Route& route, const Knowledge& knowledge) {
  if (Recipient out = from_delivery(route, knowledge); !out.addresses.empty()) return out;
  Recipient out;
  for (const Mailbox& one : route.mail->to.mailboxes) take(one.address, knowledge, out);
  if (!out.addresses.empty()) out.told_by = "to";
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
  if (auto out = from_profile(knowledge)) return std::move(*out);
  return from_mail(route, knowledge);
}

Recipient recipient_of(const Mail& mail, const Knowledge& knowledge) {
  if (auto out = from_profile(knowledge)) return std::move(*out);
  return from_mail(route_of(mail, knowledge), knowledge);
}

bool from_outside(const Mail& mail, const Knowledge& knowledge) {
  const auto& authors = mail.from.mailboxes;
  if (authors.empty()) return false;
  const Recipient recipient = recipient_of(mail, knowledge);
  return std::none_of(authors.begin(), authors.end(), [&](const Mailbox& author) {
    return recipient.domains.empty() ? !knowledge.mailboxes.is_free(author.domain)
                                     : recipient.owns(author.domain);
  });
}

}  // namespace kanshiki::examine
