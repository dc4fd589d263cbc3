#include "world/limiting.hpp"

#include <fmt/format.h>

namespace kanshiki {

Limiting::Limiting(Source& inner, const CaseLimits& limits, Deadline& deadline)
    : Wrapping(inner), limits_(limits), deadline_(deadline) {
  deadline_.at = Deadline::Clock::now() + limits_.time;
}

std::optional<Reply> Limiting::own_answer(const Question& question) {
  Reply out;
  out.status = Reply::Status::refused;
  if (deadline_.passed()) {
    out.status = Reply::Status::timeout;
    out.why = fmt::format("the {} ms of this case are over", limits_.time.count());
  } else if (bytes_ >= limits_.bytes) {
    out.why = fmt::format("this case has fetched its {} bytes", limits_.bytes);
  } else if (!spend_question(question.kind)) {
    out.why =
        fmt::format("this case has asked its {} questions of kind {}", asked_[question.kind], question.kind);
  } else {
    return {};
  }
  return out;
}

void Limiting::learn(const Question&, Reply& reply) { bytes_ += reply.bytes.size(); }

bool Limiting::spend_question(const std::string& kind) {
  const auto most = limits_.questions.find(kind);
  std::size_t& asked = asked_[kind];
  if (asked >= (most == limits_.questions.end() ? limits_.other_questions : most->second)) return false;
  ++asked;
  return true;
}

}  // namespace kanshiki
