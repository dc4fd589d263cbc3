/// The sender's address is a brand's own, the receiving side could not confirm it, and of all places the one
/// that the mail leads to besides the brand's is a stranger's. Rests on auth.reported_dmarc_fail or
/// identity.disproven, on a lure or pressure, and on the links.

#include <algorithm>
#include <set>

#include "infer/brand_relations.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::infer {
namespace {

bool is_unproven(const Case& subject) {
  return subject.finding("auth.reported_dmarc_fail") || subject.finding("identity.disproven");
}

/// Whether it tempts, presses, or asks for something behind a link.
bool wants_action(const Case& subject, const Phrases& phrases) {
  const bool presses = std::any_of(subject.findings.begin(), subject.findings.end(), [](const Finding& one) {
    return one.kind() == "lure" || one.kind() == "pressure";
  });
  return presses || said(subject, phrases, "mark.asks_behind_link", Speaker::mail_or_file);
}

}  // namespace

std::vector<Finding> unproven_brand_leads_away(const Case& subject, const Knowledge& knowledge) {
  const Mail& mail = *subject.mail;
  const Brand* brand = brand_of_sender(mail, knowledge);
  if (!brand || !is_unproven(subject) || !wants_action(subject, knowledge.phrases) ||
      discussion_list_field(mail))
    return {};
  std::set<std::string> strangers;
  const Link* away = nullptr;
  for (const auto& link : destinations(subject)) {
    if (brand->may_own(link->host) || knowledge.lookalikes.says_no_owner(link->host)) continue;
    const std::string& owner = link->registrable_domain.empty() ? link->host : link->registrable_domain;
    if (strangers.insert(owner).second) away = link.get();
  }
  if (strangers.size() != 1) return {};
  std::vector<Fact> facts = brand_facts(*brand);
  facts.push_back({"registrable_domain", *strangers.begin()});
  return {{"scheme.unproven_brand_leads_away",
           Meaning::suspicious,
           std::move(facts),
           {cite(mail, "From"), cite(*away)}}};
}

}  // namespace kanshiki::infer
