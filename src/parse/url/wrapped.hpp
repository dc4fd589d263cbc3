#pragma once
/// URLs written inside of URLs: how filters of mail, redirectors and counters of clicks pass on where they
/// lead. Everything here is linear in its argument.

#include <optional>
#include <string>
#include <string_view>

#include "parse/url/url.hpp"

namespace kanshiki::parse {

/// Whether `text` begins as a web address does: "https://…", "http:…" with its slashes, "//host…".
bool begins_as_web_address(std::string_view text);

/// What stands behind the host of `url`: path, query and fragment.
std::string_view behind_host(const Url& url);

/// The URL in what stands behind a host, percent-encoded ("/x/https%3A%2F%2Fa.example%2F") up to the end of
/// its segment, or as it is ("/x/https://a.example/?q") up to the end.
std::optional<std::string> url_in_path(std::string_view behind_host);

/// The URL that a value of a query is: as it is, or in base64 or base64url with or without padding.
std::optional<std::string> url_in_value(std::string_view value);

/// Proofpoint's second form: "-" stands for "%", "_" for "/".
std::string from_proofpoint_v2(std::string_view value);

/// Proofpoint's third form: "/v3/__https://a.example/x*y__;Iw!!…". Each "*" stands for the next of the
/// characters that are in base64 behind "__;"; "**X" for as many of them as X says.
std::optional<std::string> from_proofpoint_v3(std::string_view behind_host);

/// The page that "www-a-example.translate.goog" shows in translation: hyphens are dots, pairs of them
/// hyphens.
std::optional<std::string> from_translate_goog(const Url& url);

}  // namespace kanshiki::parse
