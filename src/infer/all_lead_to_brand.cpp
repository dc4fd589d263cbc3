/// The sender's address is a brand's own, and so is every place that the mail leads to; there is no file, no
/// other mailbox to answer to, and nobody is to be called. Who forges a sender wants something, and has it
/// sent to a place of his own. Rests on what was found of the sender's proof and on the links.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "infer/brand_relations.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

/// Whether the service sends what its users write.
bool carries(const Mail& mail, const Knowledge& knowledge) {
  return knowledge.mailboxes.is_service(to_lower(mail.from.mailboxes.front().address));
}

/// The domain of the mailbox that a link has the reader write to; empty if it is no such link.
std::string_view domain_written_to(const Link& link) {
  const std::string_view address = std::string_view(link.url).substr(0, link.url.find('?'));
  const std::size_t at = address.rfind('@');
  return link.scheme != "mailto" || at == address.npos ? std::string_view() : address.substr(at + 1);
}

/// Whether a mailbox that is not the brand's is to be written to. Programs make a link of an address that
/// they see, and notices show their reader's.
bool writes_elsewhere(const Case& subject, const Brand& brand) {
  const auto& readers = subject.mail->to.mailboxes;
  const auto links = subject.all<Link>();
  return std::any_of(links.begin(), links.end(), [&](const Piece<Link>& link) {
    const std::string_view domain = domain_written_to(*link);
    return !domain.empty() && !brand.may_own(domain) &&
           std::none_of(readers.begin(), readers.end(),
                        [&](const Mailbox& reader) { return iequals(reader.domain, domain); });
  });
}

/// Whether there is a way besides the links, or a doubt about the sender.
bool has_another_way(const Case& subject, const Phrases& phrases) {
  constexpr std::array doubts = {"header.reply_to_elsewhere", "auth.reported_dmarc_fail",
                                 "identity.disproven", "identity.not_proven", "attachment.code_with_link"};
  constexpr std::array<std::string_view, 2> calls = {"mark.calls_to_cancel", "lure.callback_number"};
  const auto& parts = subject.mail->parts;
  return std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.is_attachment(); }) ||
         std::any_of(doubts.begin(), doubts.end(), [&](const char* id) { return subject.finding(id); }) ||
         said(subject, phrases, calls, Speaker::mail);
}

}  // namespace

std::vector<Finding> all_lead_to_brand(const Case& subject, const Knowledge& knowledge) {
  const Brand* brand = brand_of_sender(*subject.mail, knowledge);
  if (!brand || carries(*subject.mail, knowledge)) return {};
  const auto links = destinations(subject);
  const DomainLists::Words& pages_of_anybody = knowledge.lookalikes.lists().free_hosting;
  const auto is_the_brands = [&](const Piece<Link>& link) {
    return brand->may_own(link->host) && !DomainLists::below(pages_of_anybody, link->host);
  };
  if (links.empty() || !std::all_of(links.begin(), links.end(), is_the_brands) ||
      writes_elsewhere(subject, *brand) || has_another_way(subject, knowledge.phrases))
    return {};
  return {{"link.all_lead_to_brand",
           Meaning::benign,
           brand_facts(*brand),
           {cite(*subject.mail, "From"), cite(*links.front())}}};
}

}  // namespace kanshiki::infer
