#pragma once
/// Where the attributes of an element lead.

#include <functional>
#include <string_view>

#include "parse/html/document.hpp"
#include "parse/html/token.hpp"

namespace kanshiki::parse::html {

using UrlFound = std::function<void(HtmlLinkKind, std::string_view value, Span source)>;

/// Calls `found` for each URL that `tag` bears, those in its style attribute included. Where a URL is a part
/// of an attribute, the span is the part's if the attribute has no character references, else all of it.
void for_each_url(const Token& tag, const UrlFound& found);

/// The URL in the content of a `<meta http-equiv=refresh>` (§4.2.5.3); empty if the page reloads itself.
std::string_view refresh_target(std::string_view content);

}  // namespace kanshiki::parse::html
