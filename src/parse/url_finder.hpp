#pragma once
/// URLs in running text: what mail programs turn into links.

#include <string_view>
#include <vector>

namespace kanshiki::parse {

/// Views of `text`, in order: everything that begins with http://, https://, ftp:// or www. and goes on to
/// where a reader sees its end. Punctuation that closes the sentence, or a bracket opened before, is not part
/// of it; in Japanese text a URL ends where Japanese begins again. One whose host is masked, as warnings quote
/// them ("https://bank●●●.example/"), is none. Linear.
std::vector<std::string_view> find_urls(std::string_view text);

}  // namespace kanshiki::parse
