#pragma once
/// Answers "scan" questions: ClamAV's daemon, over its socket in the file system.

#include <string>

#include "net/fetcher.hpp"

namespace kanshiki {

class ClamdFetcher : public Fetcher {
 public:
  ClamdFetcher(EventLoop& loop, std::string socket) : loop_(loop), socket_(std::move(socket)) {}
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  EventLoop& loop_;
  std::string socket_;
};

}  // namespace kanshiki
