#include "examine/body/heard.hpp"

#include <algorithm>

#include "model/mailing_list.hpp"

namespace kanshiki::examine {

bool subject_says(const Text& text, const Phrases& phrases, std::string_view id) {
  if (!text.subject) return false;
  const std::size_t rule = phrases.find(id);
  const std::vector<Mark>& marks = text.subject->marks;
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.rule == rule; });
}

bool warns(const Text& text, const Heard& heard, const Phrases& phrases) {
  return heard.any("mark.warns_of_fraud") || subject_says(text, phrases, "mark.warns_of_fraud");
}

bool speaks_to_one(const Text& text, const Heard& heard, const Phrases& phrases) {
  return OwnWords::has(text) && !text.marks.empty() && !list_field(*text.mail) &&
         !warns(text, heard, phrases);
}

}  // namespace kanshiki::examine
