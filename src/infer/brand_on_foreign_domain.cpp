/// The mail speaks in a brand's name, and its From address is not the brand's. Rests on
/// identity.claims_brand.

#include <algorithm>

#include "base/text.hpp"
#include "infer/brand_claim.hpp"
#include "infer/brand_relations.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::infer {
namespace {

/// Mailboxes that belong to whoever runs the domain (RFC 2142 §5, RFC 3464 §2).
bool is_domains_own(std::string_view local) {
  return iequals(local, "postmaster") || iequals(local, "mailer-daemon") || iequals(local, "abuse");
}

/// The domain of the first From address that is not the brand's; empty if one is, or may be, or none has any.
std::string_view foreign_domain(const Mail& mail, const Brand& brand, const Knowledge& knowledge) {
  const DomainLists::Words& bulk_senders = knowledge.lookalikes.lists().bulk_senders;
  std::string_view foreign;
  for (const Mailbox& from : mail.from.mailboxes) {
    if (from.domain.empty()) continue;
    const std::string domain = to_lower(from.domain);
    const bool anybody = knowledge.mailboxes.is_anybodys(domain) && !is_domains_own(from.local);
    if (!anybody && (brand.may_own(domain) || DomainLists::below(bulk_senders, domain))) return {};
    if (foreign.empty()) foreign = from.domain;
  }
  return foreign;
}

/// One of many houses that share a name may have a domain that nobody listed. Its mail that leads nowhere and
/// brings nothing borrows the name for no purpose.
bool may_be_a_house_of(const Brand& brand, std::string_view domain, const Case& subject,
                       const Knowledge& knowledge) {
  const auto& parts = subject.mail->parts;
  return brand.shared && !knowledge.mailboxes.is_anybodys(to_lower(domain)) &&
         destinations(subject).empty() &&
         std::none_of(parts.begin(), parts.end(), [](const Part& part) { return part.is_attachment(); });
}

/// A mailing list that sends in its own name what its members wrote: "Taro via Some List".
bool rewritten_by_list(const Mail& mail) {
  return discussion_list_field(mail) &&
         std::any_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(),
                     [](const Mailbox& from) { return icontains(from.name, " via "); });
}

}  // namespace

std::vector<Finding> brand_on_foreign_domain(const Case& subject, const Knowledge& knowledge) {
  std::vector<Finding> out;
  const Mail& mail = *subject.mail;
  // A mail server reports in the name of its software: "Microsoft Outlook <postmaster@…>".
  if (rewritten_by_list(mail) || mail.is_report()) return out;
  for (const auto& [brand, claim] : strong_claims(subject, knowledge)) {
    const std::string_view domain = foreign_domain(mail, *brand, knowledge);
    if (domain.empty() || may_be_a_house_of(*brand, domain, subject, knowledge) ||
        may_be_installed_there(*brand, subject, knowledge))
      continue;
    std::vector<Fact> facts = brand_facts(*brand);
    facts.push_back({"domain", std::string(domain)});
    out.push_back({"identity.brand_on_foreign_domain", Meaning::suspicious, std::move(facts), claim->cites});
  }
  return out;
}

}  // namespace kanshiki::infer
