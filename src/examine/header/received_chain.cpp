/// Whether the Received fields below the boundary follow from one another: each host that handed the mail on
/// must be the one that wrote the next older field. Where nobody forged a line, it is.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/route/hops.hpp"
#include "examine/route/host_name.hpp"
#include "examine/route/side.hpp"

namespace kanshiki::examine {
namespace {

/// The name of the other side: the one that was looked up, else the one that was said.
std::string_view peer_name(const ReceivedLine& line) {
  return line.from_rdns.empty() ? line.from_helo : line.from_rdns;
}

/// Whether `newer` says from whom it had the mail, by a name that can be compared.
bool names_its_peer(const ReceivedLine& newer) {
  const bool inside = newer.from_ip && is_inner_address(*newer.from_ip);
  const bool machine = newer.from_helo.find('@') == std::string_view::npos;
  return machine && !newer.local && !newer.invocation && !is_pull(newer) && !inside &&
         !is_inner_name(peer_name(newer));
}

/// One machine under two names (`relay7.example.net`, `relay7.example.local`), or two of one large provider.
bool are_one(std::string_view a, std::string_view b, const Knowledge& knowledge) {
  if (a.empty()) return false;
  if (same_organisation(a, b) || iequals(first_label(a), first_label(b))) return true;
  const Receiver* provider = receiver_of(a, knowledge.receivers);
  return provider && provider->is_host(b);
}

/// Whether `older` can have been written by the host that `newer` names.
bool follows(const ReceivedLine& newer, const ReceivedLine& older, const Knowledge& knowledge) {
  if (older.by.empty() || is_inner_name(older.by) || older.invocation) return true;
  if (older.by_ip && (is_inner_address(*older.by_ip) || older.by_ip == newer.from_ip)) return true;
  return are_one(newer.from_rdns, older.by, knowledge) || are_one(newer.from_helo, older.by, knowledge);
}

}  // namespace

Found received_chain(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  if (!route.boundary) return out;
  for (std::size_t i = route.boundary->hop; i + 1 < route.hops.size(); ++i) {
    const Hop &newer = route.hops[i], &older = route.hops[i + 1];
    if (!names_its_peer(newer.line) || follows(newer.line, older.line, knowledge)) continue;
    std::vector<Fact> facts = {{"from", to_valid_utf8(peer_name(newer.line))},
                               {"by", to_valid_utf8(older.line.by)}};
    const std::vector<Cite> cites = {cite(*newer.field), cite(*older.field)};
    if (const Receiver* provider = receiver_of(older.line.by, knowledge.receivers)) {
      facts.push_back({"provider", provider->name});
      out.findings.push_back({"route.gap_names_provider", Meaning::suspicious, std::move(facts), cites});
    } else {
      out.findings.push_back({"route.chain_gap", Meaning::suspicious, std::move(facts), cites});
    }
    break;
  }
  return out;
}

}  // namespace kanshiki::examine
