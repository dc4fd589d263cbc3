#pragma once
/// Whether words state something, or only speak of the case that it were so.

#include <cstddef>
#include <string_view>

namespace kanshiki {

/// Whether the words between two places of a folded text stand in a condition: `お支払い済みの場合は`,
/// `復旧しましたら`, `once it has been restored`.
bool is_conditional(std::string_view folded, std::size_t begin, std::size_t end);

}  // namespace kanshiki
