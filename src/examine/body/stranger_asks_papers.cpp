/// A stranger who tells of love, fortune or an inheritance asks for name and address, for papers, or for the
/// costs of what he sends: the next letter asks for money.

#include "examine/body/strangers_tale.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found stranger_asks_papers(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto told = strangers_tale(heard),
             asked = told ? heard.first("mark.asks_personal_data") : std::nullopt;
  if (!asked || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite request = cite(text, *asked);
  return {{{"scheme.stranger_asks_papers",
            Meaning::suspicious,
            {{"words", request.quote}},
            {cite(text, *told), request}}},
          {}};
}

}  // namespace kanshiki::examine
