// What must hold of any bytes under any label: the result is UTF-8, of bounded size, and the same every time.
#include "base/text.hpp"
#include "parse/charset.hpp"
#include "require.hpp"

using namespace kanshiki;
using namespace kanshiki::parse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // The first line is the label.
  const std::string_view input = text_of(data, size);
  const std::size_t line = std::min(input.find('\n'), input.size());
  const std::string_view label = input.substr(0, line);
  const std::string_view bytes = input.substr(std::min(line + 1, input.size()));

  Arena arena;
  const DecodedText text = decode_text(bytes, label, arena);
  require(is_utf8(text.utf8));
  require(text.utf8.size() <= 3 * bytes.size() + 3);
  require(!text.charset.empty() && canonical_charset(text.charset) == text.charset);
  require(decode_text(bytes, label, arena).utf8 == text.utf8);
  // What was decoded is UTF-8 from then on, unless it speaks of escapes itself.
  if (text.utf8.find('\x1B') == std::string_view::npos)
    require(decode_text(text.utf8, "utf-8", arena).charset == "UTF-8");
  return 0;
}
