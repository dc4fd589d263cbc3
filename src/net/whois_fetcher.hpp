#pragma once
/// Answers "whois" questions: a line to port 43 of a server, and all that it says (RFC 3912).

#include <memory>

#include "net/fetcher.hpp"
#include "net/host_look_up.hpp"
#include "net/pace.hpp"

namespace kanshiki {

/// Connects only where the address guard has no objection. One question at a time to a server, for registries
/// bar those who ask faster.
class WhoisFetcher : public Fetcher {
 public:
  WhoisFetcher(EventLoop& loop, std::shared_ptr<DnsFetcher> dns);
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  EventLoop& loop_;
  std::shared_ptr<DnsFetcher> dns_;
  Pace pace_;
};

}  // namespace kanshiki
