#include "report/authentication.hpp"

#include <algorithm>

#include "report/fact.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

bool is_of(const Finding& finding, std::string_view method) {
  return finding.kind() == "auth" &&
         std::string_view(finding.id).substr(finding.kind().size() + 1).starts_with(method);
}

/// The first finding of `method`: "spf_", "dkim_" …; of any if that is empty.
const Finding* first_of(const Case& subject, std::string_view method) {
  const auto hit = std::find_if(subject.findings.begin(), subject.findings.end(),
                                [&](const Finding& finding) { return is_of(finding, method); });
  return hit == subject.findings.end() ? nullptr : &*hit;
}

Json spf(const Case& subject) {
  const Finding* found = first_of(subject, "spf_");
  if (!found) return {};
  return {{"result", found->text("result")},
          {"scope", found->text("scope")},
          {"domain", or_null(found->text("domain"))},
          {"matched", or_null(found->text("matched"))},
          {"record", or_null(found->text("record"))}};
}

Json dkim(const Case& subject) {
  Json out = Json::array();
  for (const Finding& found : subject.findings)
    if (is_of(found, "dkim_") && !found.text("result").empty())
      out.push_back({{"result", found.text("result")},
                     {"domain", or_null(found.text("domain"))},
                     {"selector", or_null(found.text("selector"))},
                     {"why", or_null(found.text("why"))}});
  return out;
}

/// The result, and the policy where there is one.
Json dmarc(const Case& subject) {
  constexpr std::pair<std::string_view, std::string_view> results[] = {{"auth.dmarc_pass", "pass"},
                                                                       {"auth.dmarc_fail", "fail"},
                                                                       {"auth.dmarc_undecided", "unknown"},
                                                                       {"auth.dmarc_unknown", "unknown"},
                                                                       {"auth.dmarc_none", "none"}};
  for (const auto& [id, result] : results)
    if (const Finding* found = subject.finding(id))
      return {{"result", result},
              {"policy", or_null(found->text("policy"))},
              {"domain", or_null(found->text("domain"))},
              {"record_at", or_null(found->text("record_at"))}};
  return {};
}

Json arc(const Case& subject) {
  const Finding* found = first_of(subject, "arc_");
  if (!found) return {};
  return {{"result", found->text("result")}, {"domain", or_null(found->text("domain"))}};
}

/// What the receiving side wrote when the mail came.
Json reported(const Case& subject) {
  const Finding* found = subject.finding("auth.reported");
  if (!found) return {};
  return {{"by", or_null(found->text("by"))},
          {"spf", found->text("spf")},
          {"spf_domain", or_null(found->text("spf_domain"))},
          {"dkim", found->text("dkim")},
          {"dkim_domain", or_null(found->text("dkim_domain"))},
          {"dmarc", found->text("dmarc")},
          {"dmarc_domain", or_null(found->text("dmarc_domain"))}};
}

std::string_view identity(const Case& subject) {
  constexpr std::pair<std::string_view, std::string_view> results[] = {{"identity.proven", "proven"},
                                                                       {"identity.vouched_by_other", "other"},
                                                                       {"identity.not_proven", "unproven"},
                                                                       {"identity.disproven", "disproven"}};
  for (const auto& [id, result] : results)
    if (subject.finding(id)) return result;
  return "unknown";
}

std::string_view voucher(const Case& subject) {
  for (const char* id : {"identity.proven", "identity.vouched_by_other"})
    if (const Finding* found = subject.finding(id)) return found->text("voucher");
  return {};
}

}  // namespace

Json authentication_section(const Case& subject) {
  if (!first_of(subject, "")) return {};
  const Finding* claim = subject.finding("identity.claim");
  const bool looked_up = first_of(subject, "dkim_") || first_of(subject, "dmarc_");
  Json out = Json::object();
  if (looked_up)
    out = {{"spf", spf(subject)}, {"dkim", dkim(subject)}, {"dmarc", dmarc(subject)}, {"arc", arc(subject)}};
  out["reported"] = reported(subject);
  out["identity"] = identity(subject);
  out["claimed_domain"] = claim ? or_null(claim->text("domain")) : Json();
  out["vouching_domain"] = or_null(voucher(subject));
  return out;
}

}  // namespace kanshiki
