/// Money for taps on a telephone, and the office is a chat with somebody who bears no firm's name. After the
/// first small sums come tasks that one pays for.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found job_in_chat(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text) || text.marks.empty()) return {};
  const Heard heard(text, knowledge.phrases);
  const auto job = heard.first("mark.taps_for_money");
  const auto chat = job ? heard.first("mark.invites_to_chat") : std::nullopt;
  if (!chat || heard.any("mark.shows_licence") || warns(text, heard, knowledge.phrases)) return {};
  const Cite offered = cite(text, *job), place = cite(text, *chat);
  return {{{"scheme.job_in_chat",
            Meaning::suspicious,
            {{"job", offered.quote}, {"chat", place.quote}},
            {offered, place}}},
          {}};
}

}  // namespace kanshiki::examine
