#pragma once
/// The cell's end of the world: questions go up the pipe, raw answers come down.

#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "investigate/channel.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// Asks the parent. A broken pipe answers `failed`.
class Piped : public Source {
 public:
  explicit Piped(const Channel& channel) : channel_(channel) {}
  std::vector<Reply> answer(std::span<const Question> questions) override;

 private:
  const Channel& channel_;
};

/// Questions and replies as the bytes of a frame. Reading never trusts the other end.
std::string write_questions(std::span<const Question> questions);
Result<std::vector<Question>> read_questions(std::string_view bytes);
std::string write_replies(std::span<const Reply> replies);
Result<std::vector<Reply>> read_replies(std::string_view bytes);

}  // namespace kanshiki
