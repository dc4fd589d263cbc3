/// Something is to be pasted into the window that runs commands: a page has put it on the clipboard, a "check
/// that one is human". What the reader runs himself no browser and no scanner holds back.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {

Found paste_and_run(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto told = heard.first("mark.paste_and_run");
  if (!told || !speaks_to_one(text, heard, knowledge.phrases) || !from_outside(*text.mail, knowledge))
    return {};
  const Cite words = cite(text, *told);
  return {{{"scheme.paste_and_run", Meaning::suspicious, {{"words", words.quote}}, {words}}}, {}};
}

}  // namespace kanshiki::examine
