#include "examine/host/feeds.hpp"

#include "examine/cite.hpp"
#include "knowledge/dns_lists.hpp"

namespace kanshiki::examine {
namespace {

const char* id_of(bool url, bool grave) {
  if (url) return grave ? "link.in_feed_of_dangers" : "link.in_feed";
  return grave ? "host.in_feed_of_dangers" : "host.in_feed";
}

}  // namespace

void tell_feeds(World& world, const InFeeds& question, const std::string& subject, const char* role,
                const std::vector<Cite>& seen, Found& out) {
  const auto hits = world.ask(question);
  if (!hits) return;
  const bool url = question.about.starts_with("url ");
  for (const FeedHit& hit : *hits) {
    if (hit.level == to_string(Level::notice)) continue;
    Finding finding{id_of(url, hit.level == to_string(Level::high)),
                    Meaning::suspicious,
                    {{"subject", subject},
                     {"role", std::string(role)},
                     {"list", hit.list},
                     {"category", hit.category},
                     {"level", hit.level},
                     {"match", hit.match}},
                    seen};
    if (!hit.first_seen.empty()) finding.facts.push_back({"first_seen", hit.first_seen});
    finding.facts.push_back({"as_of", hit.as_of.substr(0, 10)});
    finding.cites.push_back(cite(question.question()));
    out.findings.push_back(std::move(finding));
  }
}

bool is_many_peoples(const Knowledge& known, const std::string& host) {
  const DomainLists& lists = known.lookalikes.lists();
  return known.lookalikes.says_no_owner(host) || lists.free_hosting.contains(host) ||
         lists.dynamic_dns.contains(host) || lists.shorteners.contains(host);
}

}  // namespace kanshiki::examine
