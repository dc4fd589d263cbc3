/// Which feeds there are to look things up in, and how old they are: what none of them has may be in one that
/// was never fetched, or cannot be read any more.

#include "base/time.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/feed.hpp"

namespace kanshiki::examine {
namespace {

using std::chrono::days;

constexpr days clocks_differ{1};

/// How old a feed is, and whether that can be believed.
const char* state_of(days age, const FeedAtHand& feed) {
  if (age < -clocks_differ) return "feed.of_the_future";
  return age > days(feed.stale_days) ? "feed.stale" : "feed.at_hand";
}

Finding tell(const FeedAtHand& feed, std::chrono::sys_seconds as_of, std::chrono::sys_seconds now) {
  const days age = std::chrono::floor<days>(now - as_of);
  const char* id = state_of(age, feed);
  return {id,
          id == std::string_view("feed.at_hand") ? Meaning::neutral : Meaning::unknown,
          {{"list", feed.list},
           {"as_of", feed.as_of.substr(0, 10)},
           {"days", std::int64_t{age.count()}},
           {"entries", feed.entries}},
          {cite(FeedsAtHand{}.question())}};
}

}  // namespace

Found feeds_at_hand(const Mail&, const Knowledge&, World& world) {
  Found out;
  const auto feeds = world.ask(FeedsAtHand{});
  if (!feeds) return out;
  std::vector<std::string> never, damaged;
  for (const FeedAtHand& feed : *feeds)
    if (const auto as_of = parse_iso8601(feed.as_of))
      out.findings.push_back(tell(feed, *as_of, world.now()));
    else  // nor is one whose date nobody can read known to be of any use
      (feed.damaged ? damaged : never).push_back(feed.list);
  for (const auto& [id, lists] : {std::pair("feed.never_fetched", never), std::pair("feed.damaged", damaged)})
    if (!lists.empty()) out.findings.push_back({id, Meaning::unknown, {{"lists", lists}}, {}});
  return out;
}

}  // namespace kanshiki::examine
