#pragma once
/// The policy at the door: what is beyond the reach, or must never be asked of anybody, goes no further.

#include "world/wrapping.hpp"

namespace kanshiki {

/// Judges questions by their text. Where a name leads is judged again by who connects
/// (world/address_guard.hpp).
class Guarding : public Wrapping {
 public:
  Guarding(Source& inner, Reach allowed) : Wrapping(inner), allowed_(allowed) {}

 private:
  std::optional<Reply> own_answer(const Question& question) override;
  Reach allowed_;
};

/// Why `question` must not be asked, whatever the reach; nothing if it may be.
std::optional<std::string> objection(const Question& question);

}  // namespace kanshiki
