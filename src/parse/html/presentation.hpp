#pragma once
/// How an element looks before any style sheet: the standard's rendering section (§15) and its attributes.

#include "parse/html/style.hpp"
#include "parse/html/token.hpp"

namespace kanshiki::parse::html {

/// The colour of links; `<body link=…>` sets another.
inline constexpr Colour usual_link_colour{0x00, 0x00, 0xEE, 1};

/// What the tag and attributes such as bgcolor, `<font color size>`, `hidden` declare. All rules are
/// stronger.
Declared presentation_of(const Token& start_tag, Colour link_colour);

/// The same for what only shows in a picture of the page: `<b>`, `align`, `cellpadding`, `colspan` …
Trim trim_of(const Token& start_tag);

/// Whether the element shows something else than what it holds, however it is styled.
bool is_replaced(Tag tag);

}  // namespace kanshiki::parse::html
