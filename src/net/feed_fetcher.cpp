#include "net/feed_fetcher.hpp"

#include <algorithm>

#include "base/time.hpp"
#include "world/kept.hpp"

namespace kanshiki {

/// One that is broken is as one that was never fetched.
void FeedFetcher::open() {
  feeds_.emplace();
  for (const KnownFeed& known : known_) {
    const auto kept = find_kept(folder_, known.id);
    auto file = kept ? MappedFile::open(folder_ / kept->file) : tl::unexpected<Error>(kept.error());
    const auto table = file ? FeedTable::open(file->bytes()) : tl::unexpected<Error>(file.error());
    if (!table) continue;
    const auto entries = static_cast<std::int64_t>(kept->entries);
    feeds_->push_back(
        {&known, {known.name, iso8601(kept->checked), entries, known.stale_days}, std::move(*file), *table});
  }
}

std::vector<FeedAtHand> FeedFetcher::at_hand() const {
  std::vector<FeedAtHand> out;
  for (const KnownFeed& known : known_) {
    const auto open = std::find_if(feeds_->begin(), feeds_->end(),
                                   [&](const OpenFeed& feed) { return feed.known == &known; });
    if (open != feeds_->end())
      out.push_back(open->about);
    else if (known.expected)
      out.push_back({known.name, "", 0, known.stale_days});
  }
  return out;
}

/// Of each feed the nearest entry.
std::vector<FeedHit> FeedFetcher::hits(const std::string& about) const {
  const std::vector<std::string> keys = feed_keys(about);
  std::vector<FeedHit> out;
  for (const OpenFeed& feed : *feeds_)
    for (const std::string& key : keys) {
      const auto day = feed.table.find(key);
      if (!day) continue;
      const bool told = *day != std::chrono::sys_days{};
      out.push_back({feed.known->name, feed.known->category, feed.known->level, std::string(feed_match(key)),
                     told ? iso8601(*day).substr(0, 10) : "", feed.about.as_of});
      break;
    }
  return out;
}

void FeedFetcher::fetch(const Question& question, EventLoop::Time, Done done) {
  if (!feeds_) open();
  Reply out;
  out.status = Reply::Status::answered;
  out.bytes =
      question.about == "feeds" ? write_feeds_at_hand(at_hand()) : write_feed_hits(hits(question.about));
  out.source = "feeds on this disk";
  out.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  done(std::move(out));
}

}  // namespace kanshiki
