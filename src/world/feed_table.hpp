#pragma once
/// A feed as it lies on the disk: a sorted table that is searched where it lies, without being read.
///
///     "KSFEED1\n"  count (8 bytes)  then `count` records of 20 bytes, sorted:
///     the first 16 bytes of SHA-256 of a key (parse/feed/keys.hpp), the day it was first seen (4 bytes; days
///     since 1970; 0xffffffff: not told). Numbers are big-endian, so that records sort as bytes do.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "parse/feed/feed.hpp"

namespace kanshiki {

/// The table of these entries; of a key that comes twice the earlier day counts.
std::string write_feed_table(const std::vector<parse::FeedEntry>& entries);

/// Views bytes that must outlive it, in a mapped file for instance.
class FeedTable {
 public:
  /// Errors: `malformed`, if the bytes are no whole table. Looks at its beginning only.
  static Result<FeedTable> open(std::string_view bytes);

  std::size_t size() const { return records_.size() / record_size; }
  /// When the entry of `key` was first seen (1970-01-01: not told); nothing if there is none. O(log size).
  std::optional<std::chrono::sys_days> find(std::string_view key) const;

  static constexpr std::size_t digest_size = 16, record_size = digest_size + 4;

 private:
  explicit FeedTable(std::string_view records) : records_(records) {}
  std::string_view records_;
};

}  // namespace kanshiki
