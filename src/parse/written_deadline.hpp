#pragma once
/// Deadlines that count from now: `24時間以内`, `3日後までに`, `本日中`, `within 48 hours`, `by the end of
/// today`.

#include <chrono>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

struct WrittenDeadline {
  std::size_t begin = 0, end = 0;  ///< in the text that was read
  std::chrono::hours within{};     ///< the end of today counts as 0
};

/// All of them in `folded` (what parse::fold makes of a text), by position. Linear. Working days count as
/// days.
std::vector<WrittenDeadline> written_deadlines(std::string_view folded);

}  // namespace kanshiki::parse
