/// Two sentences of one text that cannot both be true: the service is restored, yet the reader is to click so
/// that it is; no login is needed, yet here is where to log in.

#include <algorithm>

#include "examine/body/own_words.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

struct Opposition {
  const char* finding;
  std::string_view statement, against;  // rules of data/phrases/statements.toml
};

constexpr Opposition oppositions[] = {
    {"body.restored_yet_click", "mark.restored", "mark.act_to_restore"},
    {"body.no_login_needed_yet_login", "mark.no_login_needed", "mark.login_here"},
};

bool overlap(const Stretch& a, const Stretch& b) { return a.begin < b.end && b.begin < a.end; }

/// The first of `against` whose sentence is another than that of `statement`.
const Stretch* other_sentence(const Text& text, const Stretch& statement,
                              const std::vector<Stretch>& against) {
  const Stretch sentence = sentence_around(text.folded.text, statement);
  const auto other = std::find_if(against.begin(), against.end(),
                                  [&](const Stretch& one) { return !overlap(sentence, one); });
  return other == against.end() ? nullptr : &*other;
}

}  // namespace

Found opposed_statements(const Text& text, const Knowledge& knowledge, World&) {
  Found out;
  if (!OwnWords::has(text) || text.marks.empty()) return out;
  const OwnWords own(text);
  for (const Opposition& one : oppositions) {
    const auto statements = own.statements(knowledge.phrases.find(one.statement));
    const auto against = own.marks(knowledge.phrases.find(one.against));
    if (statements.empty() || against.empty()) continue;
    const Stretch* other = other_sentence(text, statements.front(), against);
    if (!other) continue;
    const Cite said = cite(text, sentence_around(text.folded.text, statements.front())),
               asked = cite(text, sentence_around(text.folded.text, *other));
    out.findings.push_back({one.finding,
                            Meaning::suspicious,
                            {{"statement", said.quote}, {"against", asked.quote}},
                            {said, asked}});
  }
  return out;
}

}  // namespace kanshiki::examine
