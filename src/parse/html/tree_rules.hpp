#pragma once
/// Which open elements a tag ends: the part of tree construction (§13.2.6) that shows without a tree.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "parse/html/tag.hpp"

namespace kanshiki::parse::html {

/// An open element, as the rules see it.
struct OpenTag {
  Tag tag = Tag::unknown;
  std::string_view name;
  bool foreign = false;  ///< of SVG or MathML
};

/// The stack of open elements, outermost first.
using OpenTags = std::span<const OpenTag>;

/// How many elements stay open when a start tag comes: `<li>` ends the `<li>` before it, `<td>` the cell,
/// a block the paragraph.
std::size_t kept_by_start_tag(OpenTags open, Tag tag);

/// How many elements stay open when text comes that is more than white space: it ends the head.
std::size_t kept_by_text(OpenTags open);

/// How many stay open when the body begins: all else was of the head.
std::size_t kept_by_body(OpenTags open);

/// Whether white space counts as text here, and not just as room between tags, as in a head or between cells.
bool takes_blanks(OpenTags open);

/// Which open element an end tag closes; none if it is to be ignored.
std::optional<std::size_t> closed_by_end_tag(OpenTags open, Tag tag, std::string_view name);

/// The open `a` that a new one ends; a cell or the like keeps it apart from those outside.
std::optional<std::size_t> open_link(OpenTags open);

/// Whether a start tag, or text (`unknown`), belongs to a body rather than to a head or around both.
bool opens_body(OpenTags open, Tag tag);

/// Whether the start tag is one of a second `html`, `head` or `body`, or of a part of a table outside
/// of any: no element comes of it.
bool makes_no_element(OpenTags open, Tag tag);

/// The element whose style one that comes next inherits: the innermost open one, but for what a table cannot
/// hold, which goes before the table (foster parenting), the one around it.
std::optional<std::size_t> style_parent(OpenTags open, Tag tag);

/// Whether tags that come next belong to SVG or MathML.
bool in_foreign_content(OpenTags open);

}  // namespace kanshiki::parse::html
