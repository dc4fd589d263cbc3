#include "net/http_fetcher.hpp"

#include "net/url_target.hpp"
#include "world/address_guard.hpp"

namespace kanshiki {
namespace {

constexpr Pace::Limits politeness{.at_once = 2, .gap = std::chrono::milliseconds(100)};
constexpr std::size_t most_hops = 10;

std::chrono::sys_seconds now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

}  // namespace

/// A question's way so far, and the hop that it is at.
struct HttpFetcher::Chain {
  EventLoop::Time until;
  Done done;
  bool trusted_only = false;
  Fetched fetched;
  std::size_t bytes_left = limits::page_bytes;  // for the bodies of all hops
  UrlTarget target;
  std::vector<IpAddress> addresses;  // of its host, those still to be tried
};

HttpFetcher::HttpFetcher(EventLoop& loop, std::shared_ptr<DnsFetcher> dns)
    : dns_(std::move(dns)), client_(loop), pace_(loop, politeness) {}

void HttpFetcher::fetch(const Question& question, EventLoop::Time until, Done done) {
  const auto chain = std::make_shared<Chain>();
  chain->until = until;
  chain->done = std::move(done);
  chain->trusted_only = question.kind == "rdap";
  const std::string_view about = question.about;
  if (!about.starts_with("GET ")) return stop(chain, Reply::Status::refused, "not a GET");
  next_hop(chain, std::string(about.substr(4)));
}

void HttpFetcher::next_hop(const ChainPointer& chain, const std::string& url) {
  if (chain->fetched.hops.size() == most_hops)
    return stop(chain, Reply::Status::refused, "more than " + std::to_string(most_hops) + " redirects");
  auto target = read_url_target(url);
  if (!target) return stop(chain, Reply::Status::refused, target.error().what);
  chain->target = std::move(*target);
  if (auto why = objection_to_port(chain->target.port))
    return stop(chain, Reply::Status::refused, std::move(*why));
  const auto judged = [this, chain](HostAddresses found) { start(chain, std::move(found)); };
  if (chain->target.address) return judged(judge_addresses({*chain->target.address}));
  look_up_host(*dns_, chain->target.host, chain->until, judged);
}

void HttpFetcher::start(const ChainPointer& chain, HostAddresses found) {
  if (found.addresses.empty()) return stop(chain, found.status, std::move(found.why));
  chain->addresses = std::move(found.addresses);
  pace_.wait(chain->target.host, [this, chain] { connect(chain); });
}

void HttpFetcher::connect(const ChainPointer& chain) {
  const IpAddress address = chain->addresses.front();
  chain->addresses.erase(chain->addresses.begin());
  client_.get({chain->target.url, address, chain->until, chain->bytes_left, chain->trusted_only},
              [this, chain](HttpOutcome outcome) {
                if (!outcome.connected && !chain->addresses.empty()) return connect(chain);
                pace_.done(chain->target.host);
                keep(chain, std::move(outcome));
              });
}

void HttpFetcher::keep(const ChainPointer& chain, HttpOutcome outcome) {
  const bool responded = outcome.hop.status != 0;
  chain->bytes_left -= outcome.hop.body.size();
  if (responded) chain->fetched.hops.push_back(std::move(outcome.hop));
  if (!outcome.why.empty() || outcome.location.empty())
    return stop(chain, outcome.status, std::move(outcome.why));
  next_hop(chain, outcome.location);
}

/// A chain of which something is known is an answer; it tells why it is not whole.
void HttpFetcher::stop(const ChainPointer& chain, Reply::Status status, std::string why) {
  Reply reply = no_answer(status, why);
  reply.time = now();
  if (!chain->fetched.hops.empty()) {
    chain->fetched.stopped = std::move(why);
    reply.status = Reply::Status::answered;
    reply.source = chain->fetched.hops.back().address;
    reply.bytes = write_fetched(chain->fetched);
    reply.why.clear();
  }
  chain->done(std::move(reply));
}

}  // namespace kanshiki
