/// A prize that costs: what was won is free, but for a small sum that a card has to pay. The sum is the way
/// to the card's number. Rests on lure.prize_or_gift and on the phrase rule mark.small_fee_by_card.

#include "infer/inference.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

std::vector<Finding> prize_for_a_fee(const Case& subject, const Knowledge& knowledge) {
  const Finding* prize = subject.finding("lure.prize_or_gift");
  if (!prize) return {};
  const std::size_t fee = knowledge.phrases.find("mark.small_fee_by_card");
  for (const auto& text : subject.all<Text>())
    for (const Mark& mark : text->marks) {
      if (mark.rule != fee || text->is_in_file()) continue;
      std::vector<Cite> cites = prize->cites;
      cites.push_back(cite(*text, mark));
      const std::string words = cites.back().quote;
      return {{"scheme.prize_for_a_fee", Meaning::suspicious, {{"words", words}}, std::move(cites)}};
    }
  return {};
}

}  // namespace kanshiki::infer
