/// Accents and dots on letters where no language has them all: "ḟeel sặd to ḁlert you". People read over
/// them, filters that know the words do not.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

/// Unicode's Latin Extended Additional: its first part has letters of transliterations, Welsh and old Irish,
/// its second those of Vietnamese. No text has use for both, but for the letters that Yoruba and Igbo have in
/// either.
bool is_west_african(char32_t c) {
  return std::u32string_view(U"ẸẹỌọỊịỤụṢṣṄṅ").find(c) != std::u32string_view::npos;
}
bool is_of_transliterations(char32_t c) { return c >= 0x1E00 && c <= 0x1E9F && !is_west_african(c); }
bool is_vietnamese(char32_t c) { return c >= 0x1EA0 && c <= 0x1EF9 && !is_west_african(c); }

struct Seen {
  std::size_t transliterated = 0, vietnamese = 0;
  std::size_t first = std::string_view::npos;  ///< byte of the first such letter
};

Seen look_at(std::string_view text) {
  Seen out;
  for (std::size_t at = ascii_prefix(text); at < text.size();) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at);
    out.transliterated += is_of_transliterations(c);
    out.vietnamese += is_vietnamese(c);
    if (out.first == text.npos && (is_of_transliterations(c) || is_vietnamese(c))) out.first = here;
  }
  return out;
}

}  // namespace

Found needless_accents(const Text& text, const Knowledge&, World&) {
  constexpr std::size_t fewest = 4;  // of each; a name may have one
  if (!text.part || text.in_picture) return {};
  const Seen seen = look_at(text.visible);
  if (seen.transliterated < fewest || seen.vietnamese < fewest) return {};
  const std::size_t line = text.visible.find_last_of('\n', seen.first) + 1;
  const std::string_view rest = text.visible.substr(line);
  const std::string_view words = clip(rest.substr(0, rest.find('\n')), 100);
  return {
      {{"body.needless_accents", Meaning::suspicious, {{"words", std::string(words)}}, {cite(text, words)}}},
      {}};
}

}  // namespace kanshiki::examine
