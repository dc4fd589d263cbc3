#pragma once
/// The elements that HTML knows, and what the standard says of each.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kanshiki::parse::html {

enum class Tag : std::uint8_t {
  unknown,
#define ELEMENT(id, name, display, traits) id,
#include "parse/html/elements.inc"
#undef ELEMENT
};

/// Number of tags, `unknown` included.
inline constexpr std::size_t tag_count = 1
#define ELEMENT(id, name, display, traits) +1
#include "parse/html/elements.inc"
#undef ELEMENT
    ;

/// How an element is laid out, as far as that shows in text.
enum class Display : std::uint8_t { inline_, inline_block, block, paragraph, row, cell, none };

/// What the standard's parsing rules (§13.2.4–6) say of an element; several may hold.
namespace trait {
enum Trait : std::uint16_t {
  no_content = 1 << 0,     ///< a void element: no end tag either
  special = 1 << 1,        ///< an end tag of another name does not reach past it
  formatting = 1 << 2,     ///< is opened again when something else closed it
  closes_p = 1 << 3,       ///< its start tag ends an open paragraph
  barrier = 1 << 4,        ///< bounds the scope in which an end tag looks for its element
  marker = 1 << 5,         ///< keeps the formatting outside of it outside
  breaks_out = 1 << 6,     ///< its start tag leaves SVG or MathML
  holds_rcdata = 1 << 7,   ///< its content is text with character references
  holds_rawtext = 1 << 8,  ///< its content is text, taken as it is
};
}  // namespace trait

/// The tag of a lower-case name.
Tag find_tag(std::string_view lower_case_name);
std::string_view name_of(Tag tag);  ///< lower case; empty for `unknown`
Display default_display(Tag tag);   ///< the standard's rendering section, §15.3
bool has(Tag tag, trait::Trait trait);

}  // namespace kanshiki::parse::html
