/// What the receiving side wrote of its own checks when the mail came (RFC 8601): the only knowledge of them
/// offline, and something to compare with later.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/auth/authentication_results.hpp"

namespace kanshiki::examine {
namespace {

using parse::AuthenticationResults;
using parse::ReportedCheck;

/// Whether the recipient's side wrote `field`: it stands above the boundary's own Received field, which
/// nobody outside could get above (RFC 8601 §5), and bears a name that the configuration trusts, if that
/// names any.
bool is_ours(const HeaderField& field, const AuthenticationResults& results, const Route& route,
             const Profile& profile) {
  if (field.offset > route.hops[route.boundary->hop].field->offset) return false;
  const auto& ids = profile.authserv_ids;
  return ids.empty() || std::any_of(ids.begin(), ids.end(),
                                    [&](const std::string& id) { return iequals(id, results.authserv_id); });
}

using Names = std::initializer_list<std::string_view>;

/// The domain that a check was about: `example.jp` of `smtp.mailfrom=a@example.jp`.
std::string domain_of(const ReportedCheck& check, std::string_view type, Names names) {
  for (const std::string_view name : names)
    if (const std::string_view value = check.property(type, name); !value.empty())
      return to_lower(to_valid_utf8(value.substr(value.rfind('@') + 1)));
  return {};
}

/// The check of `method` that passed, else the first one.
const ReportedCheck* best(const AuthenticationResults& results, std::string_view method) {
  const ReportedCheck* out = nullptr;
  for (const ReportedCheck& check : results.checks)
    if (check.method == method && (!out || (out->result != "pass" && check.result == "pass"))) out = &check;
  return out;
}

void add(std::vector<Fact>& facts, const std::string& method, const ReportedCheck* check,
         std::string_view type, Names names) {
  facts.push_back({method, check ? to_valid_utf8(check->result) : "none"});
  facts.push_back({method + "_domain", check ? domain_of(*check, type, names) : std::string()});
}

}  // namespace

Found reported_results(const Route& route, const Knowledge& knowledge, World&) {
  if (!route.boundary || route.boundary->hop >= route.hops.size()) return {};
  for (const HeaderField* field : route.mail->headers.all("Authentication-Results")) {
    const auto results = parse::parse_authentication_results(field->raw);
    if (!results || results->checks.empty() || !is_ours(*field, *results, route, knowledge.profile)) continue;
    std::vector<Fact> facts = {{"by", to_valid_utf8(results->authserv_id)}};
    add(facts, "spf", best(*results, "spf"), "smtp", {"mailfrom", "mail", "helo"});
    add(facts, "dkim", best(*results, "dkim"), "header", {"d", "i"});
    add(facts, "dmarc", best(*results, "dmarc"), "header", {"from"});
    return {{{"auth.reported", Meaning::neutral, facts, {cite(*field)}}}, {}};
  }
  return {};
}

}  // namespace kanshiki::examine
