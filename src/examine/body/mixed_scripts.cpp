/// Latin words with Cyrillic or Greek letters of the same looks inside: "pаypal", "ассount". Readers see the
/// word, filters do not.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/letters.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t quotes = 3;
constexpr std::size_t shortest = 4;  // letters; kΩ and µm are units

/// Cyrillic and Greek letters that nobody tells from Latin ones.
constexpr std::u32string_view latin_looks = U"аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅοΟΑΒΕΖΗΙΚΜΝΡΤΥΧν";

struct Word {
  std::size_t letters = 0, latin = 0, imitated = 0;
  bool own_script = false;  ///< a letter that could not be Latin: the word may be of that language
};

void add(char32_t c, Word& word) {
  ++word.letters;
  if (is_latin(c)) ++word.latin;
  if (!is_greek_or_cyrillic(c)) return;
  if (latin_looks.find(c) != std::u32string_view::npos)
    ++word.imitated;
  else
    word.own_script = true;
}

bool is_mixed(const Word& word) {
  return word.letters >= shortest && word.latin > 1 && word.imitated > 0 && !word.own_script;
}

std::vector<std::string_view> mixed_words(std::string_view text) {
  std::vector<std::string_view> out;
  Word word;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size() && out.size() < quotes;) {
    const std::size_t here = at;
    const char32_t c = at < text.size() ? next_code_point(text, at) : (++at, U'\0');
    if (is_latin(c) || is_greek_or_cyrillic(c)) {
      if (word.letters == 0) begin = here;
      add(c, word);
      continue;
    }
    if (is_mixed(word)) out.push_back(text.substr(begin, here - begin));
    word = {};
  }
  return out;
}

}  // namespace

Found mixed_scripts(const Text& text, const Knowledge&, World&) {
  if (!text.part || text.in_picture || ascii_prefix(text.visible) == text.visible.size()) return {};
  const std::vector<std::string_view> words = mixed_words(text.visible);
  if (words.empty()) return {};
  Finding out{"body.mixed_scripts", Meaning::suspicious, {}, {}};
  for (const std::string_view word : words) out.cites.push_back(cite(text, word));
  out.facts = {{"words", std::vector<std::string>(words.begin(), words.end())}};
  return {{std::move(out)}, {}};
}

}  // namespace kanshiki::examine
