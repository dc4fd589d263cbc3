#pragma once
/// What one case may cost: time, bytes, questions. What is over a limit is told, never silently left out.

#include <chrono>
#include <cstddef>
#include <map>
#include <string>

#include "base/limits.hpp"
#include "world/deadline.hpp"
#include "world/wrapping.hpp"

namespace kanshiki {

struct CaseLimits {
  std::chrono::milliseconds time = limits::network_time;
  std::size_t bytes = limits::answer_bytes;  ///< of all answers
  /// Questions by kind; a kind that is not listed has `other_questions`.
  std::map<std::string, std::size_t, std::less<>> questions = {
      {"dns", 500},    {"http", 40},     {"whois", 30},          {"rdap", 30},
      {"browser", 12}, {"feed", 20'000}, {"rdap_server", 20'000}};
  std::size_t other_questions = 100;
};

/// For one case; its time runs from construction on. How fast servers are asked is up to what asks them.
class Limiting : public Wrapping {
 public:
  Limiting(Source& inner, const CaseLimits& limits, Deadline& deadline);

 private:
  std::optional<Reply> own_answer(const Question& question) override;
  void learn(const Question& question, Reply& reply) override;
  bool spend_question(const std::string& kind);

  CaseLimits limits_;
  Deadline& deadline_;
  std::map<std::string, std::size_t> asked_;
  std::size_t bytes_ = 0;
};

}  // namespace kanshiki
