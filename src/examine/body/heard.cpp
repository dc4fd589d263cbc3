#include "examine/body/heard.hpp"
#include "model/mailing_list.hpp"

#include <algorithm>

#include "parse/fold.hpp"

namespace kanshiki::examine {

bool line_says(std::string_view line, const Phrases& phrases, std::string_view id) {
  const std::size_t rule = phrases.find(id);
  const std::vector<Mark> marks = phrases.scan(parse::fold(line));
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.rule == rule; });
}

bool warns(const Text& text, const Heard& heard, const Phrases& phrases) {
  return heard.any("mark.warns_of_fraud") ||
         line_says(text.mail->headers.text("Subject"), phrases, "mark.warns_of_fraud");
}

bool speaks_to_one(const Text& text, const Heard& heard, const Phrases& phrases) {
  return OwnWords::has(text) && !text.marks.empty() && !list_field(*text.mail) &&
         !warns(text, heard, phrases);
}

}  // namespace kanshiki::examine
