/// DMARC (RFC 7489 §6.6): does anything prove the claimed domain, and what does it ask for if not?

#include "infer/inference.hpp"
#include "infer/proof.hpp"

namespace kanshiki::infer {
namespace {

Finding result(const Finding& policy, const Proof& proof) {
  std::vector<Fact> facts = {{"domain", std::string(policy.text("domain"))},
                             {"policy", std::string(policy.text("policy"))},
                             {"record_at", std::string(policy.text("record_at"))}};
  std::vector<Cite> cites = policy.cites;
  if (proof.by) {
    facts.push_back({"by", std::string(proof.by->text("domain"))});
    cites.insert(cites.end(), proof.by->cites.begin(), proof.by->cites.end());
  }
  switch (proof.standing) {
    case Standing::proven:
    case Standing::weak:
      return {"auth.dmarc_pass", Meaning::neutral, facts, cites};
    case Standing::open:
      return {"auth.dmarc_undecided", Meaning::unknown, facts, cites};
    default:
      return {"auth.dmarc_fail", Meaning::suspicious, facts, cites};
  }
}

}  // namespace

std::vector<Finding> dmarc_result(const Case& subject, const Knowledge&) {
  std::vector<Finding> out;
  for (const Finding& finding : subject.findings)
    if (finding.id == "auth.dmarc_policy")
      out.push_back(result(finding, proof_of(subject, claim_of(finding))));
  return out;
}

}  // namespace kanshiki::infer
