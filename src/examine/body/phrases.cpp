/// What the phrase rules (data/phrases/) heard in a text: lures, pressure, odd wording. Each rule is a
/// finding of its own name and quotes its words. What the author shows as somebody else's (a sample in a
/// warning, a quoted line) is not heard where he says enough himself.

#include <algorithm>
#include <iterator>
#include <map>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/foreign_passages.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t enough = 120;  // bytes of own words that show somebody else's

/// The marks of a text that are not in what it shows.
std::vector<Mark> heard_marks(const Text& text) {
  if (!text.part || text.in_picture || text.marks.empty() || text.foreign.empty()) return text.marks;
  const std::vector<Stretch> shown = parse::shown_passages(text.visible);
  std::size_t bytes = 0;
  for (const Stretch& one : shown) bytes += one.size();
  if (shown.empty() || text.visible.size() - bytes < enough) return text.marks;
  std::vector<Mark> out;
  std::copy_if(text.marks.begin(), text.marks.end(), std::back_inserter(out), [&](const Mark& mark) {
    const std::size_t begin = text.folded.source(mark.begin);
    const auto after = std::upper_bound(shown.begin(), shown.end(), begin,
                                        [](std::size_t at, const auto& one) { return at < one.end; });
    return after == shown.end() || begin < after->begin;
  });
  return out;
}

}  // namespace

Found phrases(const Text& text, const Knowledge& knowledge, World&) {
  constexpr std::size_t quotes = 3;  // of one rule
  std::map<std::uint32_t, Finding> by_rule;
  for (const Mark& mark : heard_marks(text)) {
    const std::string& id = knowledge.phrases.rules()[mark.rule].id;
    if (id.starts_with("mark.")) continue;
    Finding& finding = by_rule[mark.rule];
    finding.id = id;
    finding.meaning = Meaning::suspicious;
    if (finding.cites.size() < quotes) finding.cites.push_back(cite(text, mark));
  }
  Found out;
  for (auto& [rule, finding] : by_rule) {
    std::vector<std::string> said;
    for (const Cite& one : finding.cites) said.push_back(one.quote);
    finding.facts = {{"words", std::move(said)}};
    out.findings.push_back(std::move(finding));
  }
  return out;
}

}  // namespace kanshiki::examine
