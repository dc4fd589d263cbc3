#pragma once
/// Markup, told by how it begins.

#include <string_view>

namespace kanshiki::parse {

/// "html", "svg", "xml" or nothing: what a browser would make of `bytes` whatever they are called (after
/// WHATWG MIME Sniffing §7.1: a byte order mark, white space and comments may come first).
std::string_view markup_type(std::string_view bytes);

}  // namespace kanshiki::parse
