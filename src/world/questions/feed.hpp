#pragma once
/// Questions to the feeds on this disk: `world.ask(InFeeds::url("https://example.jp/a"))`. Answers say what a
/// feed is and of when: a tape tells all of it by itself.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// A feed as it is known (data/feeds.toml), whether it has been fetched or not.
struct KnownFeed {
  std::string id, name;
  std::string category, level;  ///< of every entry: words of the catalogues
  std::int64_t stale_days = 0;  ///< age from which it is old
  bool expected = true;         ///< false: nobody misses it where it is not
};

/// An entry of a feed that is true of what was asked about.
struct FeedHit {
  std::string list;  ///< the feed's name
  std::string category, level;
  std::string match;       ///< url, folder, host, network: what is listed
  std::string first_seen;  ///< the entry's day, "2024-05-01"; empty: not told
  std::string as_of;       ///< when the feed was last known to be up to date, ISO 8601
};

/// Whether feeds have a URL, a host or an address.
struct InFeeds {
  std::string about;  ///< "url https://example.jp/a", "host example.jp", "address 192.0.2.1"

  /// A serialised http or https URL; its credentials and its fragment do not count.
  static InFeeds url(std::string_view href);
  static InFeeds host(std::string_view name);  ///< lower-case ASCII
  static InFeeds address(const IpAddress& address);

  using Answer = std::vector<FeedHit>;
  Question question() const { return {"feed", about, Reach::local}; }
  Result<Answer> read(const Reply& reply) const;
};

/// A feed as it lies on the disk.
struct FeedAtHand {
  std::string list;   ///< its name
  std::string as_of;  ///< ISO 8601; empty: it was never fetched, or is damaged
  std::int64_t entries = 0;
  std::int64_t stale_days = 0;
  bool damaged = false;  ///< it was fetched, and what lies there now cannot be read
};

/// Which feeds there are, and which there could be.
struct FeedsAtHand {
  using Answer = std::vector<FeedAtHand>;
  Question question() const { return {"feed", "feeds", Reach::local}; }
  Result<Answer> read(const Reply& reply) const;
};

std::string write_feed_hits(const std::vector<FeedHit>& hits);
std::string write_feeds_at_hand(const std::vector<FeedAtHand>& feeds);

/// Every key under which a feed may have what a question is about, the nearest first; none if it is about
/// nothing that feeds have.
std::vector<std::string> feed_keys(std::string_view about);
/// What is listed under such a key: url, folder, host, network.
std::string_view feed_match(std::string_view key);

}  // namespace kanshiki
