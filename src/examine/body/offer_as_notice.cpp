/// An entry in some register or directory is to be checked, renewed or paid, and in small print the answer is
/// an order: what looks like a notice of an office is an offer, for years and at a price.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found offer_as_notice(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto order = heard.first("mark.answer_is_order");
  const auto entry = order ? heard.first("mark.public_register") : std::nullopt;
  if (!entry || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite where = cite(text, *entry), small_print = cite(text, *order);
  return {{{"scheme.offer_as_notice",
            Meaning::suspicious,
            {{"entry", where.quote}, {"words", small_print.quote}},
            {where, small_print}}},
          {}};
}

}  // namespace kanshiki::examine
