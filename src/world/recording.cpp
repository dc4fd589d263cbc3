#include "world/recording.hpp"

namespace kanshiki {

std::optional<Reply> Recording::own_answer(const Question& question) {
  const auto before = tape_.find(question);
  if (before == tape_.end()) return {};
  return before->second;
}

void Recording::learn(const Question& question, Reply& reply) { tape_.emplace(question, reply); }

}  // namespace kanshiki
