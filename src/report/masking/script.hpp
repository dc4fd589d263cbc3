#pragma once
/// Where a word ends, in scripts with and without blanks between words.

#include <cstddef>
#include <string_view>

namespace kanshiki::masking {

/// Whether a form of address (様, さん, 殿, 御中 …) stands at the start of `text`.
bool starts_with_honorific(std::string_view text);
/// `name` without the form of address at its end.
std::string_view without_honorific(std::string_view name);

/// Whether no letter or digit of ASCII touches [begin, end) of `text`.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end);
/// The same for a name, which letters of its own script must not touch either: 山田 is not in 小山田.
bool stands_alone_as_name(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace kanshiki::masking
