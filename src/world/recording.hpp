#pragma once
/// The outermost source of a case: whatever is answered, refused or failed is on its tape.

#include "world/world.hpp"
#include "world/wrapping.hpp"

namespace kanshiki {

/// A question that is asked again gets the answer that it got before, so that a replay goes the same way.
class Recording : public Wrapping {
 public:
  explicit Recording(Source& inner) : Wrapping(inner) {}
  const Answers& tape() const { return tape_; }

 private:
  std::optional<Reply> own_answer(const Question& question) override;
  void learn(const Question& question, Reply& reply) override;
  Answers tape_;
};

}  // namespace kanshiki
