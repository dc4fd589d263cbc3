/// The one place that decides whether the mail is from whom it says: proven, vouched for by another domain,
/// not proven, disproven, or not known.

#include <algorithm>

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "infer/proof.hpp"

namespace kanshiki::infer {
namespace {

/// What was asked of the claimed domains: one finding each.
std::vector<const Finding*> policies(const Case& subject) {
  std::vector<const Finding*> out;
  for (const Finding& finding : subject.findings)
    if (finding.id == "auth.dmarc_policy" || finding.id == "auth.dmarc_none" ||
        finding.id == "auth.dmarc_unknown")
      out.push_back(&finding);
  return out;
}

/// The domain's own wish is that mail like this be refused or put aside.
bool asks_to_refuse(const Finding& policy) {
  return policy.text("policy") == "reject" || policy.text("policy") == "quarantine";
}

std::vector<Cite> cites_of(const Finding& claim, const Finding* by) {
  std::vector<Cite> out = claim.cites;
  if (by) out.insert(out.end(), by->cites.begin(), by->cites.end());
  return out;
}

Finding proven(const Finding& claim, const Finding& by) {
  return {"identity.proven",
          Meaning::benign,
          {{"domain", std::string(claim.text("domain"))}, {"voucher", std::string(by.text("domain"))}},
          cites_of(claim, &by)};
}

Finding disproven(const Finding& claim, const Finding& policy) {
  return {"identity.disproven",
          Meaning::malicious,
          {{"domain", std::string(policy.text("domain"))},
           {"policy", std::string(policy.text("policy"))},
           {"record_at", std::string(policy.text("record_at"))}},
          cites_of(claim, &policy)};
}

/// Neither proven nor disproven.
Finding left_open(const Case& subject, const Finding& claim, const Claim& domain, const Proof& proof) {
  const std::vector<Fact> facts = {{"domain", std::string(claim.text("domain"))}};
  if (proof.standing == Standing::open)
    return {"identity.unknown", Meaning::unknown, facts, cites_of(claim, proof.by)};
  if (const Finding* other = other_voucher(subject, domain); other && proof.standing == Standing::none) {
    Finding out{"identity.vouched_by_other", Meaning::neutral, facts, cites_of(claim, other)};
    out.facts.push_back({"voucher", std::string(other->text("domain"))});
    return out;
  }
  return {"identity.not_proven", Meaning::neutral, facts, cites_of(claim, proof.by)};
}

/// The brand whose own domain was proven (not one where anybody may have a mailbox), or the profile's own
/// domain: only then is the sender one that a reader can know. Of a service that sends what its users write
/// the reader knows the service, not who wrote.
std::vector<Finding> known_sender(const Case& subject, const Finding& proven, const Knowledge& knowledge) {
  const std::string domain(proven.text("domain"));
  const Mailboxes& mailboxes = knowledge.mailboxes;
  if (const Brand* brand = mailboxes.is_anybodys(domain) ? nullptr : knowledge.owner_of(domain)) {
    const auto& from = subject.mail->from.mailboxes;
    const bool carries = !from.empty() && mailboxes.is_service(to_lower(from.front().address));
    return {{carries ? "identity.proven_carrier" : "identity.proven_brand",
             carries ? Meaning::neutral : Meaning::benign,
             {{"domain", domain}, {"name_en", brand->name_en}, {"name_ja", brand->name_ja}},
             proven.cites}};
  }
  if (knowledge.profile.owns(domain))
    return {{"identity.proven_own", Meaning::benign, {{"domain", domain}}, proven.cites}};
  return {};
}

/// What follows from the receiving side's own report, where nothing was looked up: it knew the policy, and
/// which domains count as the same.
std::vector<Finding> by_report(const Case& subject, const Finding& claim, const Knowledge& knowledge) {
  const Finding* report = subject.finding("auth.reported");
  if (!report || claim.text("domain").empty()) return {};
  const bool of_claim = report->text("dmarc_domain") == claim.text("domain");
  if (of_claim && report->text("dmarc") == "pass" && flag(claim, "certain")) {
    std::vector<Finding> out = {proven(claim, claim)};
    out.front().cites.insert(out.front().cites.end(), report->cites.begin(), report->cites.end());
    for (Finding& known : known_sender(subject, out.front(), knowledge)) out.push_back(std::move(known));
    return out;
  }
  const std::vector<Fact> facts = {{"domain", std::string(claim.text("domain"))}};
  if (of_claim && report->text("dmarc") == "fail")
    return {{"identity.not_proven", Meaning::neutral, facts, cites_of(claim, report)}};
  return {{"identity.unknown", Meaning::unknown, facts, cites_of(claim, report)}};
}

}  // namespace

std::vector<Finding> sender_identity(const Case& subject, const Knowledge& knowledge) {
  const Finding* claim = subject.finding("identity.claim");
  const auto asked = policies(subject);
  if (!claim) return {};
  if (asked.empty()) return by_report(subject, *claim, knowledge);
  // Whoever adds an author of his own does not prove the others.
  for (const Finding* policy : asked)
    if (asks_to_refuse(*policy) && proof_of(subject, claim_of(*policy)).standing == Standing::none)
      return {disproven(*claim, *policy)};
  const Claim domain = claim_of(*asked.front());
  Proof proof = proof_of(subject, domain);
  if (asked.front()->id == "auth.dmarc_unknown" && proof.standing == Standing::none)
    proof.standing = Standing::open;
  const bool certain = flag(*claim, "certain");
  if (proof.standing != Standing::proven) return {left_open(subject, *claim, domain, proof)};
  if (!certain) return {left_open(subject, *claim, domain, {Standing::weak, proof.by})};
  std::vector<Finding> out = {proven(*claim, *proof.by)};
  for (Finding& known : known_sender(subject, out.front(), knowledge)) out.push_back(std::move(known));
  return out;
}

}  // namespace kanshiki::infer
