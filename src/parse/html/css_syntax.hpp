#pragma once
/// The grammar of CSS as far as mail needs it (CSS Syntax 3): rules, declarations, url().

#include <functional>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "parse/html/token.hpp"

namespace kanshiki::parse::html {

/// `css` with comments made blanks and escapes of letters resolved; `css` itself if it has neither. What
/// follows expects such text.
std::string_view without_comments(std::string_view css, Arena& arena);

struct Declaration {
  std::string_view name;   ///< as written
  std::string_view value;  ///< trimmed, without `!important`
  bool important = false;
};

/// Takes the next declaration off `block`, the inside of `{}` or of a style attribute.
std::optional<Declaration> take_declaration(std::string_view& block);

struct Rule {
  std::string_view prelude;  ///< selectors, or an at-rule's name and condition; trimmed
  std::string_view block;    ///< what is between the braces; empty for `@import …;`
};

/// Takes the next rule off `sheet`.
std::optional<Rule> take_rule(std::string_view& sheet);

/// Calls `found(url, span, imported)` for each url(…) and each `@import "…"` of `css`, which may have
/// comments.
void for_each_url(std::string_view css, const std::function<void(std::string_view, Span, bool)>& found);

}  // namespace kanshiki::parse::html
