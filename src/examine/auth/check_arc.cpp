/// ARC (RFC 8617): what servers on the way wrote of their own checks before they changed or forwarded the
/// mail, and whether their seals hold.

#include <algorithm>

#include "base/text.hpp"
#include "examine/auth/check_signature.hpp"
#include "examine/auth/dmarc_tree.hpp"
#include "examine/auth/receipt.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/auth/arc_chain.hpp"
#include "parse/auth/authentication_results.hpp"

namespace kanshiki::examine {
namespace {

using parse::ArcSet;

/// What the seal of set `last` covers: all sets up to it, its own signature taken out (RFC 8617 §5.1.1).
std::string sealed_bytes(const std::vector<ArcSet>& sets, std::size_t last, const SignedBytes& bytes) {
  const auto form = [&](const HeaderField& field) {
    return parse::canonical_field(bytes.whole(field), parse::Canonical::relaxed);
  };
  std::string out;
  for (std::size_t i = 0; i <= last; ++i) {
    out += form(*sets[i].results) + "\r\n" + form(*sets[i].message_signature) + "\r\n";
    if (i < last) out += form(*sets[i].seal) + "\r\n";
  }
  return out + parse::canonical_field(parse::without_signature(bytes.whole(*sets[last].seal)),
                                      parse::Canonical::relaxed);
}

struct ChainCheck {
  SignatureResult result = SignatureResult::pass;
  std::string problem;
};

/// The first claims nothing of a chain before it, all others that it was whole (RFC 8617 §5.2, step 3).
bool claims_hold(const std::vector<ArcSet>& sets) {
  for (std::size_t i = 0; i < sets.size(); ++i)
    if (!iequals(sets[i].sealed.chain, i == 0 ? "none" : "pass")) return false;
  return true;
}

ChainCheck check_chain(World& world, const std::vector<ArcSet>& sets, const Mail& mail) {
  if (!claims_hold(sets))
    return {SignatureResult::fail, "a forwarder says that the chain was broken before it"};
  SignedBytes bytes(mail);
  std::vector<SignatureCheck> checks = {check_signature(
      world, bytes, sets.back().message, *sets.back().message_signature, time_of_receipt(mail, world))};
  for (std::size_t i = sets.size(); i-- > 0;)
    checks.push_back(check_seal(world, sets[i].sealed, sealed_bytes(sets, i, bytes)));
  const auto of = [&](SignatureResult result) {
    return std::find_if(checks.begin(), checks.end(),
                        [&](const SignatureCheck& check) { return check.result == result; });
  };
  for (const SignatureResult worst :
       {SignatureResult::fail, SignatureResult::invalid, SignatureResult::body_differs,
        SignatureResult::key_gone, SignatureResult::unknown})
    if (const auto hit = of(worst); hit != checks.end()) return {worst, hit->problem};
  return {};
}

/// What the first forwarder saw when the mail reached it.
std::string first_report(const ArcSet& first) {
  const std::string_view raw = first.results->raw;
  const std::size_t behind_instance = std::min(raw.find(';'), raw.size() - 1) + 1;
  const auto report = parse::parse_authentication_results(raw.substr(behind_instance));
  if (!report) return {};
  std::string out;
  for (const parse::ReportedCheck& check : report->checks)
    out += (out.empty() ? "" : ", ") + check.method + "=" + check.result;
  return to_valid_utf8(clip(out, 300));
}

}  // namespace

Found check_arc(const Mail& mail, const Knowledge&, World& world) {
  const auto sets = parse::read_arc_chain(mail.headers);
  if (!sets)
    return {{{"auth.arc_fail",
              Meaning::neutral,
              {{"result", std::string("fail")}, {"why", sets.error().what}},
              {cite(mail, "ARC-Seal")}}},
            {}};
  if (sets->empty()) return {};
  const ChainCheck check = check_chain(world, *sets, mail);
  const ArcSet& last = sets->back();
  const std::string sealer = to_lower(last.sealed.domain);
  const std::vector<Cite> cites = {cite(*last.seal), cite(*last.message_signature),
                                   cite(*sets->front().results)};
  std::vector<Fact> facts = {{"domain", sealer},
                             {"count", static_cast<std::int64_t>(sets->size())},
                             {"report", first_report(sets->front())},
                             {"why", check.problem}};
  switch (check.result) {
    case SignatureResult::pass:
      facts.push_back({"result", std::string("pass")});
      facts.push_back({"organization", organization_of(world, sealer)});
      return {{{"auth.arc_pass", Meaning::neutral, facts, cites}}, {}};
    case SignatureResult::key_gone:
    case SignatureResult::unknown:
      facts.push_back({"result", std::string("unknown")});
      return {{{"auth.arc_unknown", Meaning::unknown, facts, cites}}, {}};
    default:
      facts.push_back({"result", std::string("fail")});
      return {{{"auth.arc_fail", Meaning::neutral, facts, cites}}, {}};
  }
}

}  // namespace kanshiki::examine
