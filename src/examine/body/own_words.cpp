#include "examine/body/own_words.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "knowledge/condition.hpp"
#include "model/cite.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t farthest = 200;  // from words to the end of their sentence, in bytes

/// Whether a sentence ends with the character at `at`; the bytes of that character.
std::size_t ends_sentence(std::string_view folded, std::size_t at) {
  constexpr std::array<std::string_view, 5> ends = {"。", "\n", "!", "?", ". "};
  for (const std::string_view one : ends)
    if (folded.substr(at).starts_with(one)) return one.size();
  return 0;
}

bool is_inside_character(std::string_view utf8, std::size_t at) {
  return at < utf8.size() && continues_character(utf8[at]);
}

}  // namespace

bool OwnWords::has(const Text& text) {
  return text.part && !text.is_in_file() && !text.part->carried && text.part->reading.empty() &&
         !text.mail->is_report();
}

bool OwnWords::hold(Stretch words) const {
  const std::size_t begin = text_.folded.source(words.begin), end = text_.folded.source(words.end);
  const std::vector<Stretch>& foreign = text_.foreign;
  const auto after = std::upper_bound(foreign.begin(), foreign.end(), begin,
                                      [](std::size_t place, const Stretch& one) { return place < one.end; });
  return after == foreign.end() || after->begin >= end;
}

std::vector<Stretch> OwnWords::marks(std::size_t rule) const {
  std::vector<Stretch> out;
  for (const Mark& mark : text_.marks)
    if (mark.rule == rule && hold({mark.begin, mark.end})) out.push_back({mark.begin, mark.end});
  return out;
}

std::vector<Stretch> OwnWords::statements(std::size_t rule) const {
  std::vector<Stretch> out = marks(rule);
  std::erase_if(out,
                [&](const Stretch& one) { return is_conditional(text_.folded.text, one.begin, one.end); });
  return out;
}

Stretch sentence_around(std::string_view folded, Stretch words) {
  Stretch out = words;
  out.begin -= std::min(words.begin, farthest);
  while (out.begin < words.begin && is_inside_character(folded, out.begin)) ++out.begin;
  for (std::size_t at = out.begin; at < words.begin; ++at)
    if (const std::size_t size = ends_sentence(folded, at); size > 0 && at + size <= words.begin)
      out.begin = at + size;
  const std::size_t last = std::min(folded.size(), words.end + farthest);
  while (out.end < last && ends_sentence(folded, out.end) == 0) ++out.end;
  while (out.end > words.end && is_inside_character(folded, out.end)) --out.end;
  return out;
}

Cite cite(const Text& text, Stretch words) { return cite(text, trim(text.words(words.begin, words.end))); }

}  // namespace kanshiki::examine
