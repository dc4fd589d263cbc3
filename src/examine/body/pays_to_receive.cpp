/// A loan, a job, a fortune, a puppy or what others took is offered, and first one has to pay, or to hand
/// over what opens one's account. Who lends, employs, bequeaths, gives away or gives back takes neither.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

std::optional<Stretch> what_is_offered(const Heard& heard) {
  for (const char* offer : {"lure.loan_offer", "lure.job_offer", "lure.inheritance_or_fund",
                            "mark.recovers_losses", "mark.gives_away"})
    if (const auto where = heard.first(offer)) return where;
  return std::nullopt;
}

}  // namespace

Found pays_to_receive(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text) || text.marks.empty()) return {};
  const Heard heard(text, knowledge.phrases);
  const auto offer = what_is_offered(heard);
  const auto price = offer ? heard.first("mark.pays_first") : std::nullopt;
  // Who promises the robbed their money back warns of robbers, too.
  const bool to_victims = heard.any("mark.recovers_losses");
  if (!price || (!to_victims && warns(text, heard, knowledge.phrases))) return {};
  const Cite offered = cite(text, *offer), paid = cite(text, *price);
  return {{{"scheme.pays_to_receive",
            Meaning::suspicious,
            {{"offer", offered.quote}, {"price", paid.quote}},
            {offered, paid}}},
          {}};
}

}  // namespace kanshiki::examine
