/// SPF (RFC 7208) of the address that the recipient's side saw: may it send for the envelope's sender, and
/// for the name that it called itself?

#include "base/text.hpp"
#include "examine/auth/check_host.hpp"
#include "examine/auth/dmarc_tree.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

struct Told {
  std::string_view id;
  Meaning meaning;
};

/// By SpfResult.
constexpr Told told[] = {{"auth.spf_none", Meaning::neutral},        {"auth.spf_neutral", Meaning::neutral},
                         {"auth.spf_pass", Meaning::neutral},        {"auth.spf_fail", Meaning::suspicious},
                         {"auth.spf_softfail", Meaning::suspicious}, {"auth.spf_temperror", Meaning::unknown},
                         {"auth.spf_permerror", Meaning::neutral}};

constexpr Told withheld = {"auth.spf_withheld", Meaning::unknown};

/// No record speaks of addresses that mean something within one network only.
bool came_from_outside(const IpAddress& ip) { return ip.is_global() || ip.is_documentation(); }

/// The envelope's sender: as the boundary host noted it, else the topmost Return-Path, which the last server
/// writes.
std::string envelope_sender(const Route& route) {
  const std::string_view noted = route.hops[route.boundary->hop].line.envelope_from;
  if (noted.find('@') != std::string_view::npos) return std::string(noted);
  const auto& boxes = route.mail->return_path.mailboxes;
  return boxes.empty() ? std::string() : std::string(boxes.front().address);
}

std::vector<Cite> cites_of(const Route& route, const SpfOutcome& outcome) {
  std::vector<Cite> out = {cite(*route.hops[route.boundary->hop].field)};
  if (const HeaderField* field = route.mail->headers.first("Return-Path")) out.push_back(cite(*field));
  if (!outcome.record.empty())
    out.push_back(
        {Cite::In::tape, "dns TXT " + to_lower(outcome.record_at), 0, 0, to_valid_utf8(outcome.record)});
  return out;
}

Finding spf_found(const Route& route, const SpfRequest& request, World& world) {
  const SpfOutcome outcome = check_host(world, request);
  const Told& what = outcome.withheld ? withheld : told[static_cast<std::size_t>(outcome.result)];
  const std::string domain = to_lower(to_valid_utf8(outcome.domain));
  const bool pass = outcome.result == SpfResult::pass;
  return {std::string(what.id),
          what.meaning,
          {{"result", std::string(to_string(outcome.result))},
           {"scope", std::string(request.sender.empty() ? "helo" : "mailfrom")},
           {"domain", domain},
           {"organization", pass ? organization_of(world, domain) : std::string()},
           {"ip", request.ip.to_string()},
           {"matched", to_valid_utf8(outcome.matched)},
           {"record", to_valid_utf8(outcome.record)},
           {"explanation", to_valid_utf8(clip(outcome.explanation, 300))},
           {"why", outcome.problem}},
          cites_of(route, outcome)};
}

/// The HELO name is told only where its own domain disowns the address: most publish nothing for it.
void add_helo(const Route& route, SpfRequest request, World& world, Found& out) {
  request.sender.clear();
  const SpfOutcome outcome = check_host(world, request);
  if (outcome.result == SpfResult::fail)
    out.findings.push_back({"auth.helo_fail",
                            Meaning::suspicious,
                            {{"domain", to_valid_utf8(outcome.domain)}, {"ip", request.ip.to_string()}},
                            cites_of(route, outcome)});
}

}  // namespace

Found check_spf(const Route& route, const Knowledge&, World& world) {
  if (!route.boundary || !route.boundary->ip || !came_from_outside(*route.boundary->ip)) return {};
  const SpfRequest request{*route.boundary->ip, envelope_sender(route), route.boundary->helo, true};
  Found out;
  if (!request.sender.empty()) add_helo(route, request, world, out);
  if (!request.sender.empty() || !request.helo.empty())
    out.findings.push_back(spf_found(route, request, world));
  return out;
}

}  // namespace kanshiki::examine
