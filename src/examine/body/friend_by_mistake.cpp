/// Somebody has written to the wrong one, says so, and would like to be friends all the same. So long tales
/// begin that end with a loan or a tip.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found friend_by_mistake(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto mistake = heard.first("mark.wrong_addressee");
  const auto seeks = mistake ? heard.first("lure.lonely_stranger") : std::nullopt;
  if (!seeks || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite wrong = cite(text, *mistake), friendly = cite(text, *seeks);
  return {{{"scheme.friend_by_mistake",
            Meaning::suspicious,
            {{"mistake", wrong.quote}, {"words", friendly.quote}},
            {wrong, friendly}}},
          {}};
}

}  // namespace kanshiki::examine
