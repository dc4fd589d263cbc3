#pragma once
/// What stands in a text without being its author's own words.

#include <string_view>
#include <vector>

#include "base/stretch.hpp"

namespace kanshiki::parse {

/// By position: quoted lines (`>`), all below the line that announces a mail that is answered or forwarded,
/// the signature below `-- ` (RFC 3676 §4.3), the footer that a mailing list adds, what is shown between two
/// marks. Linear.
std::vector<Stretch> foreign_passages(std::string_view visible);

/// Of these only what the author shows as others' words, line by line (`>`) or between two marks of his own
/// ("===ここから=== … ===ここまで===", "--- begin message --- … --- end message ---"). Linear.
std::vector<Stretch> shown_passages(std::string_view visible);

}  // namespace kanshiki::parse
