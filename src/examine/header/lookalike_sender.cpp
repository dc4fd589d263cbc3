/// A From or Reply-To domain that is made to look like a brand's.

#include <set>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "knowledge/brand_facts.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

void look_at(const AddressList& list, const Mail& mail, std::string_view field, const Knowledge& knowledge,
             std::set<std::string>& seen, Found& out) {
  for (const Mailbox& one : list.mailboxes) {
    const auto domain = parse::domain_to_ascii(one.domain);
    if (!domain || !seen.insert(*domain).second) continue;
    const auto alike = knowledge.lookalikes.look(*domain);
    if (!alike) continue;
    auto facts = brand_facts(knowledge.brands[alike->brand]);
    facts.push_back({"domain", *domain});
    facts.push_back({"registrable_domain", std::string(parse::registrable_domain(*domain))});
    facts.push_back({"how", std::string(to_string(alike->how))});
    facts.push_back({"part", alike->part});
    facts.push_back({"field", std::string(field)});
    out.findings.push_back(
        {"identity.lookalike_sender", Meaning::suspicious, std::move(facts), {cite(mail, field)}});
  }
}

}  // namespace

Found lookalike_sender(const Mail& mail, const Knowledge& knowledge, World&) {
  Found out;
  std::set<std::string> seen;
  look_at(mail.from, mail, "From", knowledge, seen, out);
  look_at(mail.reply_to, mail, "Reply-To", knowledge, seen, out);
  return out;
}

}  // namespace kanshiki::examine
