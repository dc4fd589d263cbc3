#include "world/wrapping.hpp"

namespace kanshiki {

std::vector<Reply> Wrapping::answer(std::span<const Question> questions) {
  std::vector<Reply> out(questions.size());
  std::vector<Question> passed_on;
  std::vector<std::size_t> places;  // in `out`, of what is passed on
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (auto own = own_answer(questions[i])) {
      out[i] = std::move(*own);
    } else {
      passed_on.push_back(questions[i]);
      places.push_back(i);
    }
  }
  if (passed_on.empty()) return out;
  std::vector<Reply> replies = inner_.answer(passed_on);
  for (std::size_t i = 0; i < places.size(); ++i) {
    learn(passed_on[i], replies[i]);
    out[places[i]] = std::move(replies[i]);
  }
  return out;
}

}  // namespace kanshiki
