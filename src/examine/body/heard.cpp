#include "examine/body/heard.hpp"

#include "examine/mailing_list.hpp"

namespace kanshiki::examine {

bool speaks_to_one(const Text& text, const Heard& heard) {
  return OwnWords::has(text) && !text.marks.empty() && !list_field(*text.mail) &&
         !heard.any("mark.warns_of_fraud");
}

}  // namespace kanshiki::examine
