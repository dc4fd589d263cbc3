#pragma once
/// Bodies in RTF, as Outlook stores them: compressed ([MS-OXRTFCP]), and often HTML in disguise
/// ([MS-OXRTFEX]).

#include <optional>
#include <string>
#include <string_view>

namespace kanshiki::parse::outlook {

/// What a compressed RTF stream holds; nothing if it is none, or becomes larger than `most`. What a broken
/// stream holds up to the break is taken.
std::optional<std::string> decompress_rtf(std::string_view compressed, std::size_t most);

struct RtfBody {
  std::string text;   ///< UTF-8: the HTML, or plain text
  bool html = false;  ///< the RTF says that it was made from HTML: its tags are those of the original
};

/// The HTML or the text that `rtf` was made from; of other RTF its text without any layout. 8-bit text is
/// read by its fonts' charsets, else by `\ansicpg`. Linear in the input, whatever it is.
RtfBody read_rtf(std::string_view rtf);

}  // namespace kanshiki::parse::outlook
