#include "update_sources.hpp"

#include "world/feed_table.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

/// A feed, as the table that look-ups search. One of which most cannot be read is something else: a page that
/// says "temporarily unavailable", another list.
Result<Made> make_table(std::string_view bytes, const parse::FeedForm& form) {
  const auto reading = parse::read_feed(bytes, form);
  if (!reading) return tl::unexpected<Error>(reading.error());
  if (reading->unreadable > reading->read)
    return fail(Error::Kind::malformed, "garbage: " + std::to_string(reading->unreadable) + " of " +
                                            std::to_string(reading->unreadable + reading->read) +
                                            " entries cannot be read");
  return Made{write_feed_table(reading->entries), reading->read};
}

UpdateSource source_of(const Feed& feed, const fs::path& updates, const fs::path& config) {
  UpdateSource out;
  out.id = feed.id;
  out.name = feed.name;
  out.url = feed.url;
  if (!feed.file.empty()) out.own = config / feed.file;
  out.folder = updates / "feeds";
  out.most_bytes = feed.most_bytes;
  out.every = feed.every;
  out.fewest = feed.fewest;
  out.by_default = feed.fetch;
  out.make = [form = feed.form](std::string_view bytes) { return make_table(bytes, form); };
  return out;
}

}  // namespace

std::vector<UpdateSource> update_sources(const Feeds& feeds, const fs::path& updates,
                                         const fs::path& config) {
  std::vector<UpdateSource> out;
  for (const Feed& feed : feeds.feeds) out.push_back(source_of(feed, updates, config));
  return out;
}

}  // namespace kanshiki
