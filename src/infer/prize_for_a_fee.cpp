/// A prize that costs: what was won is free, but for a small sum that a card has to pay. The sum is the way
/// to the card's number. Rests on lure.prize_or_gift and on the phrase rule mark.small_fee_by_card.

#include "infer/inference.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

namespace {

/// In bytes: the same passage, which takes thrice as many in Japanese. A shop's terms at the foot are none of
/// it.
constexpr std::uint32_t near = 1500;

/// Whether the subject speaks of a prize: then all of the mail does.
bool is_about_a_prize(const Case& subject, std::size_t prize) {
  for (const auto& text : subject.all<Text>())
    for (const Mark& mark : text->marks)
      if (text->field && mark.rule == prize) return true;
  return false;
}

/// The words of `text` that name the fee, `anywhere` or beside words of a prize.
const Mark* fee_of_a_prize(const Text& text, std::size_t prize, std::size_t fee, bool anywhere) {
  const Mark* won = nullptr;
  for (const Mark& mark : text.marks) {
    if (mark.rule == prize) won = &mark;
    if (mark.rule == fee && (anywhere || (won && mark.begin < won->end + near))) return &mark;
  }
  return nullptr;
}

}  // namespace

std::vector<Finding> prize_for_a_fee(const Case& subject, const Knowledge& knowledge) {
  const Finding* prize = subject.finding("lure.prize_or_gift");
  if (!prize) return {};
  const std::size_t won = knowledge.phrases.find("lure.prize_or_gift");
  const std::size_t asked = knowledge.phrases.find("mark.small_fee_by_card");
  const bool anywhere = is_about_a_prize(subject, won);
  for (const auto& text : subject.all<Text>()) {
    const Mark* fee = text->is_in_file() ? nullptr : fee_of_a_prize(*text, won, asked, anywhere);
    if (!fee) continue;
    std::vector<Cite> cites = prize->cites;
    cites.push_back(cite(*text, *fee));
    const std::string words = cites.back().quote;
    return {{"scheme.prize_for_a_fee", Meaning::suspicious, {{"words", words}}, std::move(cites)}};
  }
  return {};
}

}  // namespace kanshiki::infer
