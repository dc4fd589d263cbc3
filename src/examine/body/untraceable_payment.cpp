/// A debt, a fee or a prize's costs are to be paid by what nobody can call back: prepaid cards, electronic
/// money by its number, crypto-currency. No authority, court or carrier takes that.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found untraceable_payment(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto demand = heard.first("mark.demands_money"), means = heard.first("mark.untraceable_means");
  if (!demand || !means || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite demanded = cite(text, *demand), paid = cite(text, *means);
  return {{{"scheme.untraceable_payment", Meaning::suspicious, {{"means", paid.quote}}, {demanded, paid}}},
          {}};
}

}  // namespace kanshiki::examine
