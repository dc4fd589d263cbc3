#include "examine/body/heard.hpp"

#include <algorithm>

#include "examine/mailing_list.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {

bool warns(const Text& text, const Heard& heard, const Phrases& phrases) {
  if (heard.any("mark.warns_of_fraud")) return true;
  const std::size_t warning = phrases.find("mark.warns_of_fraud");
  const std::vector<Mark> title = phrases.scan(parse::fold(text.mail->headers.text("Subject")));
  return std::any_of(title.begin(), title.end(), [&](const Mark& mark) { return mark.rule == warning; });
}

bool speaks_to_one(const Text& text, const Heard& heard, const Phrases& phrases) {
  return OwnWords::has(text) && !text.marks.empty() && !list_field(*text.mail) &&
         !warns(text, heard, phrases);
}

}  // namespace kanshiki::examine
