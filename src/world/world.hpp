#pragma once
/// What an examiner sees of everything outside the mail.

#include <chrono>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// The answers known so far in one case.
using Answers = std::map<Question, Reply>;

/// One examiner's window on the answers. A question without an answer is noted; the loop drops what the
/// examiner said, gets the answers of all noted questions in one batch, and runs it again.
///
/// A question type Q has: `Answer`; `Question question() const`; `Result<Answer> read(const Reply&) const`,
/// which is called with answered replies only and must survive hostile bytes.
class World {
 public:
  World(const Answers& answers, std::chrono::sys_seconds now, Extras extras = {})
      : answers_(answers), now_(now), extras_(std::move(extras)) {}

  template <class Q>
  Result<typename Q::Answer> ask(const Q& q) {
    const Question question = q.question();
    const Reply* reply = look_up(question);
    if (!reply) return fail(Error::Kind::pending, "not answered yet");
    if (reply->status != Reply::Status::answered) return tl::unexpected<Error>(why_not(*reply));
    auto answer = q.read(*reply);
    note_what_is_missing(question, answer);
    return answer;
  }

  /// Whether questions of `kind`, which not every examination pays for, are answered in this one.
  bool offers(std::string_view kind) const { return extras_.contains(kind); }

  /// The time of the case, the same for all examiners.
  std::chrono::sys_seconds now() const { return now_; }

  /// What was asked and has no answer yet.
  const std::vector<Question>& open() const { return open_; }
  /// Everything that was asked, in order.
  const std::vector<Question>& asked() const { return asked_; }
  /// What was answered with bytes that are no answer, or only part of one, and why.
  const std::vector<std::pair<Question, std::string>>& missing() const { return missing_; }

 private:
  /// An answer that is part of something says in `stopped` why there is no more.
  template <class T>
  void note_what_is_missing(const Question& question, const Result<T>& answer) {
    if (!answer)
      missing_.emplace_back(question, answer.error().what);
    else if constexpr (requires { answer->stopped; })
      if (!answer->stopped.empty()) missing_.emplace_back(question, answer->stopped);
  }
  const Reply* look_up(const Question& question);
  static Error why_not(const Reply& reply);

  const Answers& answers_;
  std::chrono::sys_seconds now_;
  Extras extras_;
  std::vector<Question> open_, asked_;
  std::vector<std::pair<Question, std::string>> missing_;
};

}  // namespace kanshiki
