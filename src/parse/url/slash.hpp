#pragma once
/// Characters that pass for a slash, so that what is a user's name or a label reads as a whole host and a
/// path.

#include <string_view>

namespace kanshiki::parse {

/// Whether `text` (UTF-8, percent-decoded) shows a slash: "∕" and its like anywhere, a real one (which can
/// only have been percent-encoded), or a kana of that shape where ASCII is around it:
/// "bank.exampleんlogin.evil.example".
bool shows_slash(std::string_view text);

}  // namespace kanshiki::parse
