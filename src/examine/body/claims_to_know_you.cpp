/// A mail about the reader's own account that greets nobody, and shows nothing that only the real company
/// knows: no name, no number of an order, no last digits.

#include "examine/body/own_words.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found claims_to_know_you(const Text& text, const Knowledge& knowledge, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const OwnWords own(text);
  const auto marks = [&](std::string_view rule) { return own.marks(knowledge.phrases.find(rule)); };
  const auto greets = marks("wording.no_addressee"), knows = marks("mark.knows_you");
  if (greets.empty() || knows.empty() || !marks("mark.shows_knowledge").empty()) return out;
  if (marks("mark.account_step").empty()) return out;
  const Cite greeting = cite(text, greets.front()),
             claim = cite(text, sentence_around(text.folded.text, knows.front()));
  out.findings.push_back({"body.claims_to_know_you",
                          Meaning::suspicious,
                          {{"greeting", greeting.quote}, {"claim", claim.quote}},
                          {greeting, claim}});
  return out;
}

}  // namespace kanshiki::examine
