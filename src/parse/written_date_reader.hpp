#pragma once
/// The forms in which one date is written.

#include <optional>
#include <string_view>

#include "parse/written_date.hpp"

namespace kanshiki::parse {

/// The date that is written at `at`, without a time; its day of the week may stand before it.
std::optional<WrittenDate> read_written_date(std::string_view folded, std::size_t at);

}  // namespace kanshiki::parse
