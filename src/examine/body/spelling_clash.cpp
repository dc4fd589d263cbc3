/// One word in British and in American spelling: a text of two hands. Weighs nothing by itself.

#include <array>

#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

struct Spellings {
  std::string_view british, american;
};

constexpr std::array<Spellings, 9> words = {{{"authoris", "authoriz"},
                                             {"recognis", "recogniz"},
                                             {"apologis", "apologiz"},
                                             {"organis", "organiz"},
                                             {"finalis", "finaliz"},
                                             {"favour", "favor"},
                                             {"honour", "honor"},
                                             {"colour", "color"},
                                             {"behaviour", "behavior"}}};

/// The first place in own words where a word begins with `stem`.
std::optional<Stretch> word_with(std::string_view folded, const OwnWords& own, std::string_view stem) {
  for (std::size_t at = folded.find(stem); at != std::string_view::npos; at = folded.find(stem, at + 1)) {
    if (at > 0 && (is_alnum(folded[at - 1]) || folded[at - 1] == '/' || folded[at - 1] == '.')) continue;
    std::size_t end = at + stem.size();
    while (end < folded.size() && is_alpha(folded[end])) ++end;
    if (own.hold({at, end})) return Stretch{at, end};
  }
  return std::nullopt;
}

}  // namespace

Found spelling_clash(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!OwnWords::has(text) || text.in_picture) return out;
  const OwnWords own(text);
  for (const Spellings& one : words) {
    const auto british = word_with(text.folded.text, own, one.british);
    const auto american = british ? word_with(text.folded.text, own, one.american) : std::nullopt;
    if (!american) continue;
    const Cite first = cite(text, *british), second = cite(text, *american);
    out.findings.push_back({"body.spelling_clash",
                            Meaning::neutral,
                            {{"british", first.quote}, {"american", second.quote}},
                            {first, second}});
    return out;
  }
  return out;
}

}  // namespace kanshiki::examine
