#pragma once
/// What the sources that wrap another have in common.

#include <optional>
#include <vector>

#include "world/source.hpp"

namespace kanshiki {

/// Answers some questions itself and passes the others on to the inner source, in one batch.
class Wrapping : public Source {
 public:
  explicit Wrapping(Source& inner) : inner_(inner) {}
  std::vector<Reply> answer(std::span<const Question> questions) final;

 private:
  /// The answer, if the inner source need not be asked.
  virtual std::optional<Reply> own_answer(const Question&) { return {}; }
  /// What the inner source answered.
  virtual void learn(const Question&, Reply&) {}

  Source& inner_;
};

}  // namespace kanshiki
