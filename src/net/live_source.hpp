#pragma once
/// The network: every kind of question goes to what fetches it, and a batch is answered side by side.

#include <map>
#include <memory>
#include <string>

#include "net/fetcher.hpp"
#include "world/deadline.hpp"
#include "world/source.hpp"

namespace kanshiki {

class LiveSource : public Source {
 public:
  /// Waits for no answer beyond `deadline`, which may move between batches.
  explicit LiveSource(const Deadline& deadline) : deadline_(deadline) {}

  EventLoop& loop() { return loop_; }
  /// Questions of `kind` go to `fetcher`, each for at most `time`.
  void serve(std::string kind, std::shared_ptr<Fetcher> fetcher, std::chrono::milliseconds time);

  std::vector<Reply> answer(std::span<const Question> questions) override;

 private:
  struct Served {
    std::shared_ptr<Fetcher> fetcher;
    std::chrono::milliseconds time;
  };
  void fetch(const Question& question, Fetcher::Done done);

  const Deadline& deadline_;
  EventLoop loop_;
  std::map<std::string, Served, std::less<>> served_;
};

}  // namespace kanshiki
