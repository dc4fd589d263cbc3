#pragma once
/// The charset that an HTML document names itself (the HTML standard §13.2.3.2).

#include <string_view>

#include "base/arena.hpp"

namespace kanshiki::parse::html {

/// The label in `<meta charset=…>` or `<meta http-equiv=content-type content="…; charset=…">` among the first
/// 1,024 bytes, where browsers look for it; empty if there is none. UTF-16 means UTF-8 there: the tag could
/// be read.
std::string_view meta_charset(std::string_view html, Arena& arena);

}  // namespace kanshiki::parse::html
