#pragma once
/// Answers "http" questions, and "rdap" ones, whose servers must be trusted: from the URL along its redirects
/// to the page, every step judged.

#include <memory>
#include <vector>

#include "net/dns_fetcher.hpp"
#include "net/fetcher.hpp"
#include "net/host_look_up.hpp"
#include "net/http_client.hpp"
#include "net/pace.hpp"

namespace kanshiki {

/// Host names are looked up through `dns`, so that the system's resolver (and its hosts file) plays no part,
/// and the address that was judged is the one that is connected to.
class HttpFetcher : public Fetcher {
 public:
  HttpFetcher(EventLoop& loop, std::shared_ptr<DnsFetcher> dns);
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  struct Chain;
  using ChainPointer = std::shared_ptr<Chain>;
  void next_hop(const ChainPointer& chain, const std::string& url);
  void start(const ChainPointer& chain, HostAddresses found);
  void connect(const ChainPointer& chain);
  void keep(const ChainPointer& chain, HttpOutcome outcome);
  void stop(const ChainPointer& chain, Reply::Status status, std::string why);

  std::shared_ptr<DnsFetcher> dns_;
  HttpClient client_;
  Pace pace_;
};

}  // namespace kanshiki
