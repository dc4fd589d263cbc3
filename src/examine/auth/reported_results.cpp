/// What the receiving side wrote of its own checks when the mail came (RFC 8601): the only knowledge of them
/// offline, and something to compare with later. Anyone can write such a field into a mail, and some do.

#include <algorithm>

#include "base/text.hpp"
#include "examine/auth/own_results.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"

namespace kanshiki::examine {
namespace {

using parse::ReportedCheck;
using Names = std::initializer_list<std::string_view>;

/// All that the receiving side reports, from as many fields as it took.
struct Report {
  std::string by;
  std::vector<ReportedCheck> checks;
  std::vector<Cite> cites;

  /// The check of `method` that passed, else the first one; null if there is none.
  const ReportedCheck* best(std::string_view method) const {
    const ReportedCheck* out = nullptr;
    for (const ReportedCheck& check : checks)
      if (check.method == method && (!out || (out->result != "pass" && check.result == "pass"))) out = &check;
    return out;
  }
};

/// The domain that a check was about: `example.jp` of `smtp.mailfrom=a@example.jp`.
std::string domain_of(const ReportedCheck* check, std::string_view type, Names names) {
  if (!check) return {};
  for (const std::string_view name : names)
    if (const std::string_view value = check->property(type, name); !value.empty() && value != "none")
      return to_lower(to_valid_utf8(value.substr(value.rfind('@') + 1)));
  return {};
}

std::string result_of(const ReportedCheck* check) {
  return check ? to_valid_utf8(check->result) : std::string("none");
}

/// Leaves what is believed though the sender may have written it: what speaks against him, unless DMARC,
/// which needs only one of the others, is said to have passed.
void keep_against_sender(std::vector<ReportedCheck>& checks) {
  const bool passed = std::any_of(checks.begin(), checks.end(), [](const ReportedCheck& check) {
    return check.method == "dmarc" && check.result == "pass";
  });
  std::erase_if(checks, [&](const ReportedCheck& check) {
    return passed || (check.result != "fail" && check.result != "softfail");
  });
}

/// What the recipient's servers say, and forgeries of it.
Report read_reports(const Route& route, const Knowledge& knowledge, Found& out) {
  Report report;
  for (const HeaderField* field : route.mail->headers.all("Authentication-Results")) {
    auto results = parse::parse_authentication_results(field->raw);
    if (!results || results->checks.empty()) continue;
    const ResultsBy writer = who_wrote(*field, *results, route, knowledge);
    if (writer == ResultsBy::sender)
      out.findings.push_back({"auth.results_forged",
                              Meaning::suspicious,
                              {{"by", to_valid_utf8(results->authserv_id)}},
                              {cite(*field)}});
    if (writer == ResultsBy::either) keep_against_sender(results->checks);
    if (writer == ResultsBy::sender || writer == ResultsBy::anybody || results->checks.empty()) continue;
    if (report.cites.empty()) report.by = to_valid_utf8(results->authserv_id);
    std::move(results->checks.begin(), results->checks.end(), std::back_inserter(report.checks));
    report.cites.push_back(cite(*field));
  }
  return report;
}

/// Failures, each by itself, and one finding for a sender's domain that passed.
void weigh(const Report& report, const Finding& all, std::string_view author, Found& out) {
  const auto note = [&](const char* id, Meaning meaning, std::string_view method) {
    const std::string domain(all.text(std::string(method) + "_domain"));
    out.findings.push_back({id,
                            meaning,
                            {{"method", to_valid_utf8(method)}, {"domain", domain}, {"by", report.by}},
                            report.cites});
  };
  const std::string_view spf = all.text("spf"), dkim = all.text("dkim"), dmarc = all.text("dmarc");
  if (spf == "fail") note("auth.reported_spf_fail", Meaning::suspicious, "spf");
  if (spf == "softfail") note("auth.reported_spf_softfail", Meaning::suspicious, "spf");
  if (dkim == "fail") note("auth.reported_dkim_fail", Meaning::suspicious, "dkim");
  if (dmarc == "fail") note("auth.reported_dmarc_fail", Meaning::suspicious, "dmarc");
  for (const char* method : {"dmarc", "dkim", "spf"}) {
    const std::string_view domain = all.text(std::string(method) + "_domain");
    if (dmarc == "fail" || all.text(method) != "pass" || !same_organisation(domain, author)) continue;
    note("auth.reported_pass", Meaning::benign, method);
    break;
  }
}

}  // namespace

Found reported_results(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const Report report = read_reports(route, knowledge, out);
  if (report.cites.empty()) return out;
  const ReportedCheck *spf = report.best("spf"), *dkim = report.best("dkim"), *dmarc = report.best("dmarc");
  const Finding all = {"auth.reported",
                       Meaning::neutral,
                       {{"by", report.by},
                        {"spf", result_of(spf)},
                        {"spf_domain", domain_of(spf, "smtp", {"mailfrom", "mail", "helo"})},
                        {"dkim", result_of(dkim)},
                        {"dkim_domain", domain_of(dkim, "header", {"d", "i"})},
                        {"dmarc", result_of(dmarc)},
                        {"dmarc_domain", domain_of(dmarc, "header", {"from"})}},
                       report.cites};
  out.findings.push_back(all);
  const auto& authors = route.mail->from.mailboxes;
  weigh(report, all, authors.empty() ? std::string_view{} : authors.front().domain, out);
  return out;
}

}  // namespace kanshiki::examine
