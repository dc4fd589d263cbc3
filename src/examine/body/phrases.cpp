/// What the phrase rules (data/phrases/) heard in a text: lures, pressure, odd wording. Each rule is a
/// finding of its own name and quotes its words.

#include <map>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found phrases(const Text& text, const Knowledge& knowledge, World&) {
  constexpr std::size_t quotes = 3;  // of one rule
  std::map<std::uint32_t, Finding> by_rule;
  for (const Mark& mark : text.marks) {
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
