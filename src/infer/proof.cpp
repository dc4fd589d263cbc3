#include "infer/proof.hpp"

#include "base/text.hpp"
#include "infer/arrival.hpp"

namespace kanshiki::infer {
namespace {

using namespace std::chrono_literals;
constexpr auto keys_stay_for = 24h * 7;

/// Alignment as receivers compute it: the same domain, or of the same organisation.
bool aligned(const Finding& finding, const Claim& claim, bool strict) {
  return strict ? finding.text("domain") == claim.domain
                : !claim.organization.empty() && finding.text("organization") == claim.organization;
}

/// The same where nothing was proven, so that the organisation was not asked for.
bool may_align(const Finding& finding, const Claim& claim) {
  return is_at_or_below(finding.text("domain"), claim.organization) ||
         is_at_or_below(finding.text("domain"), claim.domain);
}

/// `all` lets the whole internet send: it proves nobody.
bool lets_anybody(const Finding& spf) {
  return iequals(spf.text("matched"), "all") || iequals(spf.text("matched"), "+all");
}

Standing standing(const Finding& finding, const Claim& claim, bool key_may_have_changed) {
  if (finding.id == "auth.dkim_pass" && aligned(finding, claim, claim.strict_dkim))
    return flag(finding, "proves") ? Standing::proven : Standing::weak;
  if (finding.id == "auth.spf_pass" && aligned(finding, claim, claim.strict_spf))
    return lets_anybody(finding) ? Standing::weak : Standing::proven;
  if (finding.id == "auth.dkim_body_differs" && aligned(finding, claim, claim.strict_dkim))
    return Standing::altered;
  const bool open = finding.id == "auth.dkim_unknown" || finding.id == "auth.spf_temperror" ||
                    finding.id == "auth.spf_withheld" ||
                    (finding.id == "auth.dkim_key_gone" && key_may_have_changed);
  return open && may_align(finding, claim) ? Standing::open : Standing::none;
}

bool spf_was_checked(const Case& subject) {
  constexpr std::size_t name = std::string_view("auth").size() + 1;
  for (const Finding& finding : subject.findings)
    if (finding.kind() == "auth" && finding.id.compare(name, 4, "spf_") == 0) return true;
  return false;
}

}  // namespace

bool flag(const Finding& finding, std::string_view name) {
  for (const Fact& fact : finding.facts)
    if (fact.name == name)
      if (const bool* value = std::get_if<bool>(&fact.value)) return *value;
  return false;
}

Claim claim_of(const Finding& dmarc) {
  return {std::string(dmarc.text("domain")), std::string(dmarc.text("organization")),
          flag(dmarc, "strict_dkim"), flag(dmarc, "strict_spf")};
}

Proof proof_of(const Case& subject, const Claim& claim) {
  const auto taken = taken_in(subject).value_or(std::chrono::sys_seconds());  // without a record long ago
  const bool key_may_have_changed = subject.now - taken >= keys_stay_for;
  Proof out;
  if (!spf_was_checked(subject)) out.standing = Standing::open;  // nobody knows where the mail came from
  for (const Finding& finding : subject.findings) {
    const Standing one = standing(finding, claim, key_may_have_changed);
    if (one > out.standing || (one == out.standing && !out.by && one != Standing::none))
      out = {one, &finding};
  }
  return out;
}

const Finding* other_voucher(const Case& subject, const Claim& claim) {
  for (const std::string_view id : {"auth.dkim_pass", "auth.spf_pass", "auth.arc_pass"})
    for (const Finding& finding : subject.findings) {
      if (finding.id != id || finding.text("organization") == claim.organization) continue;
      if (id == "auth.dkim_pass" && !flag(finding, "proves")) continue;
      if (id == "auth.spf_pass" && lets_anybody(finding)) continue;
      return &finding;
    }
  return nullptr;
}

}  // namespace kanshiki::infer
