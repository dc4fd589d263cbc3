/// The sender shows no name but an address, and before its @ stands a brand ("sagawa@…", "amazon-info@…")
/// whose domain it is not. A brand's word may be somebody's family name: it counts only in a mail that tempts
/// as companies' mail is made to tempt. Rests on the findings of kind "lure".

#include <algorithm>

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

/// Whether it says what mail in a brand's name is made to say: a lure, or that a parcel waits.
bool tempts(const Case& subject, const Knowledge& knowledge) {
  const bool lures = std::any_of(subject.findings.begin(), subject.findings.end(), [&](const Finding& one) {
    return one.kind() == "lure" && knowledge.weights.of(one.id).wants == Wants::credentials;
  });
  if (lures) return true;
  return said(subject, knowledge.phrases, "mark.parcel_notice", Speaker::mail_or_file).has_value();
}

/// Whether `local` is one of the brand's tokens, or begins with one and a sign: "japanpost-info".
bool begins_with_token(std::string_view local, const Brand& brand) {
  return std::any_of(brand.tokens.begin(), brand.tokens.end(), [&](const std::string& token) {
    return istarts_with(local, token) && (local.size() == token.size() || !is_alnum(local[token.size()]));
  });
}

/// The brand by whose name or token `local` goes; null if it goes by none.
const Brand* brand_named(std::string_view local, const Knowledge& knowledge) {
  const auto named = knowledge.brand_index.named_by_line(local);
  if (!named.empty()) return &knowledge.brands[named.front()];
  const auto hit = std::find_if(knowledge.brands.begin(), knowledge.brands.end(),
                                [&](const Brand& brand) { return begins_with_token(local, brand); });
  return hit == knowledge.brands.end() ? nullptr : &*hit;
}

bool shows_no_name(const Mailbox& from) { return from.name.empty() || iequals(from.name, from.address); }

}  // namespace

std::vector<Finding> brand_in_address(const Case& subject, const Knowledge& knowledge) {
  const Mail& mail = *subject.mail;
  if (mail.from.mailboxes.size() != 1 || answers_somebody(mail) || discussion_list_field(mail)) return {};
  const Mailbox& from = mail.from.mailboxes.front();
  if (!shows_no_name(from) || !tempts(subject, knowledge)) return {};
  const std::string domain = to_lower(from.domain);
  if (knowledge.owner_of(domain) || DomainLists::below(knowledge.lookalikes.lists().bulk_senders, domain))
    return {};
  const Brand* brand = brand_named(from.local, knowledge);
  if (!brand || brand->may_own(domain)) return {};
  std::vector<Fact> facts = brand_facts(*brand);
  facts.push_back({"address", to_valid_utf8(from.address)});
  return {{"identity.brand_in_address", Meaning::suspicious, std::move(facts), {cite(mail, "From")}}};
}

}  // namespace kanshiki::infer
