/// Gift cards are to be bought and their codes sent back: money that nobody can call back. No house pays so,
/// whoever asks.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found gift_card_codes(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto cards = heard.first("mark.buys_gift_cards"), codes = heard.first("mark.sends_codes");
  if (!cards || !codes || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite bought = cite(text, *cards), sent = cite(text, *codes);
  return {{{"scheme.gift_card_codes",
            Meaning::suspicious,
            {{"cards", bought.quote}, {"codes", sent.quote}},
            {bought, sent}}},
          {}};
}

}  // namespace kanshiki::examine
