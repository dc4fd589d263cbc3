/// A loan or a job is offered, and first one has to pay, or to hand over what opens one's account. Who lends
/// or employs takes neither.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found pays_to_receive(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text) || text.marks.empty()) return {};
  const Heard heard(text, knowledge.phrases);
  const auto loan = heard.first("lure.loan_offer"), offer = loan ? loan : heard.first("lure.job_offer");
  const auto price = offer ? heard.first("mark.pays_first") : std::nullopt;
  if (!price || warns(text, heard, knowledge.phrases)) return {};
  const Cite offered = cite(text, *offer), paid = cite(text, *price);
  return {{{"scheme.pays_to_receive",
            Meaning::suspicious,
            {{"offer", offered.quote}, {"price", paid.quote}},
            {offered, paid}}},
          {}};
}

}  // namespace kanshiki::examine
