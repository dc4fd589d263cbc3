/// Somebody on the telephone leads through what the mail links to, and one is not to hang up: whoever hung up
/// could ask.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

/// Whether the text leads anywhere.
bool has_link(const Text& text) {
  return (text.page && !text.page->links.empty()) || text.visible.find("://") != std::string_view::npos;
}

}  // namespace

Found stays_on_the_phone(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto asked = heard.first("mark.stays_on_the_phone");
  if (!asked || !has_link(text) || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite words = cite(text, *asked);
  return {{{"scheme.stays_on_the_phone", Meaning::suspicious, {{"words", words.quote}}, {words}}}, {}};
}

}  // namespace kanshiki::examine
