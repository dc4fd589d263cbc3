#include "world/replaying.hpp"

namespace kanshiki {

std::vector<Reply> Replaying::answer(std::span<const Question> questions) {
  std::vector<Reply> out(questions.size());
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const auto hit = tape_.find(questions[i]);
    if (hit != tape_.end())
      out[i] = hit->second;
    else
      out[i].why = "not on the tape";
  }
  return out;
}

}  // namespace kanshiki
