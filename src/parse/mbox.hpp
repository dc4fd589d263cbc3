#pragma once
/// Many mails in one file: mbox, as RFC 4155 and the customs before it have it.

#include <string_view>
#include <vector>

namespace kanshiki::parse {

/// Whether `bytes` begin as an mbox does: with a "From " line that bears a time of day.
bool looks_like_mbox(std::string_view bytes);

/// The messages of an mbox, each with its "From " line and without the empty line that ends it. A new one
/// begins at a "From " line with a time of day at the start or after an empty line: a body that merely begins
/// a paragraph with the word "From" stays whole. What stands before the first "From " line is a message too,
/// if it is not blank. Linear; every view points into `bytes`.
std::vector<std::string_view> split_mbox(std::string_view bytes);

}  // namespace kanshiki::parse
