#pragma once
/// Answers "dns" questions with raw messages.

#include <memory>
#include <vector>

#include "net/dns_channel.hpp"
#include "net/fetcher.hpp"
#include "net/pace.hpp"

namespace kanshiki {

/// Asks the resolvers in order: the next one where one is silent, refuses or fails.
class DnsFetcher : public Fetcher {
 public:
  DnsFetcher(EventLoop& loop, const std::vector<DnsServer>& servers);
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  struct LookUp;
  void ask_next(const std::shared_ptr<LookUp>& look_up);
  void finish(LookUp& look_up, Reply reply);

  EventLoop& loop_;
  Pace pace_;
  std::vector<std::unique_ptr<DnsChannel>> channels_;
};

}  // namespace kanshiki
