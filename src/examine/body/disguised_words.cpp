/// Everyday words of notices that are written so that readers know them and programs do not: in look-alike
/// letters (口グイン), with invisible characters inside, or with a blank (お客 様).

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/letters.hpp"
#include "parse/html/document.hpp"
#include "parse/unseen_letters.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t quotes = 3;  // of each trick

struct Inside {
  std::size_t letters = 0, invisible = 0, blanks = 0;
};

/// What stands between letters of a word, as it is written. At the dot of a web address invisible characters
/// have their honest uses.
Inside look_inside(std::string_view written) {
  Inside out, pending;
  bool after_letter = false;
  for (std::size_t at = 0; at < written.size();) {
    const char32_t c = next_code_point(written, at);
    constexpr char32_t soft_hyphen = 0xAD, non_joiner = 0x200C, joiner = 0x200D;
    if (c == soft_hyphen) continue;  // tells browsers where a long word may be broken
    if (parse::is_invisible(c) || c == non_joiner || c == joiner) {
      ++pending.invisible;
    } else if (c == ' ' || c == 0xA0) {
      ++pending.blanks;
    } else {
      const bool is_letter = is_word_letter(c);
      if (after_letter && is_letter) {
        out.invisible += pending.invisible;
        out.blanks += pending.blanks;
      }
      out.letters += is_letter;
      after_letter = is_letter;
      pending = {};
    }
  }
  return out;
}

/// Whether a line break of the source stands in the word, where a mail program may have put it.
bool is_wrapped(const Text& text, std::string_view written) {
  if (written.find_first_of("\r\n\t") != std::string_view::npos) return true;
  if (!text.page || !text.part) return false;
  const auto begin = static_cast<std::size_t>(written.data() - text.visible.data());
  const auto [from, to] = text.page->visible.source_of(begin, begin + written.size());
  return text.part->text.substr(from, to - from).find_first_of("\r\n") != std::string_view::npos;
}

class Tricks {
 public:
  explicit Tricks(const Text& text) : text_(text) {}

  void look_at(const EverydayWords::Hit& hit) {
    const std::string_view written = text_.words(hit.begin, hit.end);
    const Inside inside = look_inside(written);
    if (hit.look_alike) look_alike_.push_back({written, hit.word});
    if (inside.invisible > 0) invisible_.push_back({written, hit.word});
    // One blank is a trick; one between all letters is how headings are set.
    const bool spaced_out = inside.blanks + 1 >= inside.letters;
    const bool is_one_word = hit.word.find(' ') == std::string_view::npos;
    if (inside.blanks > 0 && is_one_word && !spaced_out && !is_wrapped(text_, written))
      spaced_.push_back({written, hit.word});
  }

  std::vector<Finding> take() const {
    std::vector<Finding> out;
    tell("body.look_alike_letters", look_alike_, out);
    tell("body.invisible_letters", invisible_, out);
    tell("body.blank_inside_words", spaced_, out);
    return out;
  }

 private:
  struct Disguise {
    std::string_view written, meant;
  };

  void tell(const char* id, const std::vector<Disguise>& some, std::vector<Finding>& out) const {
    if (some.empty()) return;
    Finding finding{id, Meaning::suspicious, {}, {}};
    std::vector<std::string> written, meant;
    for (std::size_t i = 0; i < std::min(some.size(), quotes); ++i) {
      finding.cites.push_back(cite(text_, some[i].written));
      written.emplace_back(some[i].written);
      meant.emplace_back(some[i].meant);
    }
    finding.facts = {{"words", std::move(written)}, {"meant", std::move(meant)}};
    out.push_back(std::move(finding));
  }

  const Text& text_;
  std::vector<Disguise> look_alike_, invisible_, spaced_;
};

}  // namespace

Found disguised_words(const Text& text, const Knowledge& knowledge, World&) {
  if (text.in_picture || ascii_prefix(text.visible) == text.visible.size())
    return {};  // nothing to disguise them with
  Tricks tricks(text);
  for (const EverydayWords::Hit& hit : knowledge.everyday_words.find(text.folded.text)) tricks.look_at(hit);
  return {tricks.take(), {}};
}

}  // namespace kanshiki::examine
