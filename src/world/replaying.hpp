#pragma once
/// Answers from a tape, offline.

#include "world/world.hpp"

namespace kanshiki {

/// What is not on the tape is a failure that says so: a newer program may ask more than the old one did.
class Replaying : public Source {
 public:
  explicit Replaying(Answers tape) : tape_(std::move(tape)) {}
  std::vector<Reply> answer(std::span<const Question> questions) override;

 private:
  Answers tape_;
};

}  // namespace kanshiki
