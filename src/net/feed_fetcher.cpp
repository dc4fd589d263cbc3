#include "net/feed_fetcher.hpp"

#include "base/time.hpp"
#include "world/kept.hpp"

namespace kanshiki {

/// Errors: `absent` if it was never fetched; others tell what is wrong with what lies there.
Result<FeedFetcher::OpenFeed> FeedFetcher::open_one(const KnownFeed& known) const {
  const auto kept = find_kept(folder_, known.id);
  if (!kept) return tl::unexpected<Error>(kept.error());
  const std::filesystem::path path = folder_ / kept->file;
  auto file = MappedFile::open(path);
  if (!file) return tl::unexpected<Error>(file.error());
  const auto table = FeedTable::open(file->bytes());
  if (!table) return fail(table.error().kind, path.string() + ": " + table.error().what);
  const auto entries = static_cast<std::int64_t>(kept->entries);
  return OpenFeed{
      &known, {known.name, iso8601(kept->checked), entries, known.stale_days}, std::move(*file), *table};
}

void FeedFetcher::open() {
  feeds_.emplace();
  for (const KnownFeed& known : known_) {
    auto feed = open_one(known);
    const bool damaged = !feed && feed.error().kind != Error::Kind::absent;
    if (damaged)
      tell_(feed.error().what + "; until kanshiki update " + known.id + ", nothing is looked up in it");
    if (feed || damaged || known.expected)
      at_hand_.push_back(feed ? feed->about : FeedAtHand{known.name, "", 0, known.stale_days, damaged});
    if (feed) feeds_->push_back(std::move(*feed));
  }
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
      question.about == "feeds" ? write_feeds_at_hand(at_hand_) : write_feed_hits(hits(question.about));
  out.source = "feeds on this disk";
  out.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  done(std::move(out));
}

}  // namespace kanshiki
