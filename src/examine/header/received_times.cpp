/// The times of the way: Received fields below the boundary that run backwards, and a Date that does not fit
/// the arrival, which the recipient's own server noted.

#include "base/text.hpp"
#include "base/time.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/route/side.hpp"

namespace kanshiki::examine {
namespace {

using namespace std::chrono_literals;

constexpr auto clocks_differ = 12h;  // honest clocks are some minutes off, wrongly set zones whole hours
constexpr auto date_tolerance = 24h;

std::string moment(const MailDate& date) { return iso8601(date.utc, date.zone_minutes); }

/// When the recipient's side had the mail: as noted at the boundary, else by the next host above that tells.
const Hop* arrival(const Route& route) {
  if (!route.boundary) return nullptr;
  for (std::size_t i = route.boundary->hop + 1; i-- > 0;)
    if (route.hops[i].line.date) return &route.hops[i];
  return nullptr;
}

void find_backward_step(const Route& route, Found& out) {
  for (std::size_t i = route.boundary->hop; i < route.hops.size(); ++i) {
    const Hop& hop = route.hops[i];
    if (!hop.delay || *hop.delay >= -clocks_differ) continue;
    out.findings.push_back(
        {"route.time_runs_backwards",
         Meaning::suspicious,
         {{"by", to_valid_utf8(hop.line.by)},
          {"minutes", std::int64_t{std::chrono::duration_cast<std::chrono::minutes>(-*hop.delay).count()}}},
         {cite(*hop.field)}});
    return;
  }
}

}  // namespace

Found received_times(const Route& route, const Knowledge&, World&) {
  Found out;
  const Hop* arrived = arrival(route);
  if (!arrived) return out;
  find_backward_step(route, out);
  if (!route.mail->date) return out;
  const auto ahead = route.mail->date->utc - arrived->line.date->utc;
  if (ahead <= date_tolerance && ahead >= -date_tolerance) return out;
  const std::vector<Fact> facts = {
      {"date", moment(*route.mail->date)},
      {"arrived", moment(*arrived->line.date)},
      {"hours", std::int64_t{std::abs(std::chrono::duration_cast<std::chrono::hours>(ahead).count())}}};
  const std::vector<Cite> cites = {cite(*route.mail, "Date"), cite(*arrived->field)};
  if (ahead > 0s) {
    out.findings.push_back({"header.date_after_arrival", Meaning::suspicious, facts, cites});
  } else {
    out.findings.push_back({"header.date_before_arrival", Meaning::suspicious, facts, cites});
  }
  return out;
}

}  // namespace kanshiki::examine
