// What must hold of the text of any header field: it is UTF-8, trimmed, and nothing that is plain is copied.
#include "base/text.hpp"
#include "parse/encoded_word.hpp"
#include "require.hpp"

using namespace kanshiki;
using namespace kanshiki::parse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view raw = text_of(data, size);
  Arena arena;
  HeaderTextNotes notes;
  const std::string_view text = decode_header_text(raw, arena, &notes);
  require(is_utf8(text));
  require(trim(text) == text);
  require(notes.nul == (text.find('\0') != std::string_view::npos));
  const bool plain = !notes.had_encoded_words && !notes.raw_8bit && !notes.malformed_encoded_word;
  if (plain) require(text == trim(unfold(raw, arena)));

  const std::string_view unfolded = unfold(raw, arena);
  require(unfolded.size() <= raw.size());
  require(unfold(unfolded, arena) == unfolded);
  return 0;
}
