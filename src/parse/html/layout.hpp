#pragma once
/// How a page looks.

#include <string_view>

#include "base/arena.hpp"
#include "model/layout.hpp"

namespace kanshiki::parse {

/// Its boxes refer to the visible text that `read_html` gives of the same page, and view the page or the arena.
/// For reports: it takes as long again.
Layout read_layout(std::string_view utf8, Arena& arena);

}  // namespace kanshiki::parse
