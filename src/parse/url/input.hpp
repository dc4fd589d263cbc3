#pragma once
/// What a URL parser does to its input before it parses (URL standard §4.4, the first steps).

#include <optional>
#include <string>
#include <string_view>

#include "parse/url/notice.hpp"

namespace kanshiki::parse {

/// The input, cut at its first "#" and, before that, its first "?": in no state of the standard's machine do
/// these mean anything else.
struct UrlInput {
  std::string_view head;
  std::optional<std::string_view> query, fragment;
};

/// Strips blanks and controls around the URL, tabs and newlines inside, and makes it valid UTF-8; then cuts
/// it. The views look into `input`, or into `storage` if something had to change.
UrlInput prepare_input(std::string_view input, std::string& storage, UrlNotices& noticed);

}  // namespace kanshiki::parse
