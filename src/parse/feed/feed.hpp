#pragma once
/// Feeds: lists of URLs, hosts and addresses that others publish as dangerous, taken apart.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki::parse {

/// How a feed is written. Fields are named in JSON and counted from 1 in CSV.
struct FeedForm {
  enum class Kind {
    lines,       ///< an entry a line, more after a blank or ";"; "#" and ";" begin comments
    csv,         ///< RFC 4180; "#" begins a comment
    json,        ///< an array of objects
    json_lines,  ///< an object a line
  };
  Kind kind = Kind::lines;
  std::string entry;       ///< the field that holds the URL, host, address or network
  std::string first_seen;  ///< the field that holds the day; empty: there is none
  /// Whether a listed URL whose path ends in "/" stands for all below it.
  bool folders = false;
};
std::optional<FeedForm::Kind> parse_feed_kind(std::string_view name);

struct FeedEntry {
  std::string key;                     ///< see keys.hpp
  std::chrono::sys_days first_seen{};  ///< 1970-01-01: not told
  auto operator<=>(const FeedEntry&) const = default;
};

struct FeedReading {
  std::vector<FeedEntry> entries;  ///< in the order of the feed; a folder makes two
  std::size_t read = 0;            ///< lines, rows or objects that held an entry
  std::size_t unreadable = 0;      ///< that held none that is a URL, a host or an address
};

/// Linear in `bytes`. Errors: `malformed` where `bytes` are not of the form at all.
Result<FeedReading> read_feed(std::string_view bytes, const FeedForm& form);

}  // namespace kanshiki::parse
