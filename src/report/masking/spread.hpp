#pragma once
/// Addresses that are spread over lines or the cells of a table.

#include <optional>

#include "base/encodings.hpp"

namespace kanshiki::masking {

/// `reading` without the white space around the signs of which addresses are made:
///
///   taro ⏎ @ ⏎ example ⏎ .jp      taro@example.jp
///
/// Nothing if no @ has white space beside it.
std::optional<encodings::Reading> joined(const encodings::Reading& reading);

}  // namespace kanshiki::masking
