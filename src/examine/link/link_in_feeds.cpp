/// Whether a feed has this very link, or a folder that it lies in. What a feed says of a folder counts only
/// where all of the host is in one hand.

#include <algorithm>

#include "examine/cite.hpp"
#include "examine/host/feeds.hpp"

namespace kanshiki::examine {

Found link_in_feeds(const Link& link, const Knowledge& known, World& world) {
  Found out;
  if (link.host.empty() || !link.scheme.starts_with("http")) return out;
  tell_feeds(world, InFeeds::url(link.url), link.host, "link", {cite(link)}, out);
  if (is_many_peoples(known, link.host))
    std::erase_if(out.findings, [](const Finding& one) { return one.text("match") != "url"; });
  return out;
}

}  // namespace kanshiki::examine
