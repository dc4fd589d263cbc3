#include "net/live_source.hpp"

#include <algorithm>

namespace kanshiki {

void LiveSource::serve(std::string kind, std::shared_ptr<Fetcher> fetcher, std::chrono::milliseconds time) {
  served_[std::move(kind)] = {std::move(fetcher), time};
}

std::vector<Reply> LiveSource::answer(std::span<const Question> questions) {
  std::vector<Reply> out(questions.size(), no_answer(Reply::Status::failed, "was never answered"));
  std::size_t open = questions.size();
  for (std::size_t i = 0; i < questions.size(); ++i)
    fetch(questions[i], [&out, &open, i](Reply reply) {
      out[i] = std::move(reply);
      --open;
    });
  loop_.run_until([&] { return open == 0; });
  return out;
}

void LiveSource::fetch(const Question& question, Fetcher::Done done) {
  const auto served = served_.find(question.kind);
  if (served == served_.end())
    return done(no_answer(Reply::Status::failed, "nothing answers questions of kind " + question.kind));
  const auto until = std::min(EventLoop::Clock::now() + served->second.time, deadline_.at);
  served->second.fetcher->fetch(question, until, std::move(done));
}

}  // namespace kanshiki
