/// Leads from a mail to the way it came: its Received fields as hops, and where trust in them ends.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/route/trust.hpp"

namespace kanshiki::examine {
namespace {

Finding boundary_found(const Route& route) {
  const Boundary& boundary = *route.boundary;
  const Hop& hop = route.hops[boundary.hop];
  return {"route.boundary",
          Meaning::neutral,
          {{"ip", boundary.ip ? boundary.ip->to_string() : std::string()},
           {"helo", boundary.helo},
           {"rdns", boundary.rdns},
           {"by", to_valid_utf8(hop.line.by)},
           {"why", boundary.why}},
          {cite(*hop.field)}};
}

}  // namespace

Found trace_route(const Mail& mail, const Knowledge& knowledge, World&) {
  Route route = route_of(mail, knowledge);
  Found out;
  out.findings.push_back(route.boundary
                             ? boundary_found(route)
                             : Finding{"route.no_received", Meaning::neutral, {}, {cite(mail, "Received")}});
  out.leads.push_back(std::make_shared<const Route>(std::move(route)));
  return out;
}

}  // namespace kanshiki::examine
