#pragma once
/// The names in a zip file's central directory (APPNOTE.TXT §4.3.12), without unpacking anything.

#include <cstddef>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

/// The first `most` names, as written. Of a file without a readable directory: the name of its first member.
std::vector<std::string_view> zip_names(std::string_view bytes, std::size_t most);

}  // namespace kanshiki::parse
