#pragma once
/// Feeds: which there are, how they are written, and on what terms (data/feeds.toml).

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "knowledge/dns_lists.hpp"
#include "parse/feed/feed.hpp"

namespace kanshiki {

struct Feed {
  std::string id, name;
  std::string url;   ///< with {year} and {month} where there is one a month
  std::string file;  ///< instead of a URL: a file of the user's
  parse::FeedForm form;
  ListingKind kind;              ///< of every entry
  std::chrono::hours every{24};  ///< not fetched more often
  std::chrono::days stale{7};    ///< reports say that it is old from then on
  std::size_t fewest = 1;        ///< entries
  std::size_t most_bytes = 0;
  bool fetch = true;  ///< false: only where it is named
};

struct Feeds {
  std::string as_of;  ///< when the data were looked up, ISO 8601
  std::vector<Feed> feeds;

  /// The feed called `id`, or null.
  const Feed* find(std::string_view id) const;
};

/// Errors: `malformed` names the feed and what it lacks.
Result<Feeds> read_feeds(std::string_view toml);
/// feeds.toml of the data folder. Examiners do not need it: answers say what a feed is.
Result<Feeds> load_feeds(const std::filesystem::path& data);

}  // namespace kanshiki
