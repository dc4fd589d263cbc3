/// Somebody on the telephone leads through what the mail links to, and one is not to hang up: whoever hung up
/// could ask.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found stays_on_the_phone(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto asked = heard.first("mark.stays_on_the_phone");
  if (!asked || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite words = cite(text, *asked);
  return {{{"scheme.stays_on_the_phone", Meaning::suspicious, {{"words", words.quote}}, {words}}}, {}};
}

}  // namespace kanshiki::examine
