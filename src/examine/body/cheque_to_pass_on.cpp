/// A cheque for more than is due: one keeps one's share and passes the rest on. The cheque bounces after
/// weeks, and what was passed on is gone.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found cheque_to_pass_on(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto asked = heard.first("mark.cheque_to_pass_on");
  if (!asked || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite words = cite(text, *asked);
  return {{{"scheme.cheque_to_pass_on", Meaning::suspicious, {{"words", words.quote}}, {words}}}, {}};
}

}  // namespace kanshiki::examine
