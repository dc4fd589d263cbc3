#include "net/whois_fetcher.hpp"

#include "base/ip.hpp"
#include "model/registration.hpp"
#include "net/stream_exchange.hpp"
#include "world/questions/registration.hpp"

namespace kanshiki {
namespace {

constexpr std::uint16_t whois_port = 43;
constexpr Pace::Limits politeness{.at_once = 1, .gap = std::chrono::milliseconds(300)};

/// What the server understands as "that, and nothing else": some take a bare name for a search.
std::string line_for(const WhoisQuery& query) {
  if (query.server == "whois.verisign-grs.com") return "domain " + query.about + "\r\n";
  if (query.server == "whois.arin.net" && parse_ip(query.about)) return "n + " + query.about + "\r\n";
  return query.about + "\r\n";
}

}  // namespace

WhoisFetcher::WhoisFetcher(EventLoop& loop, std::shared_ptr<DnsFetcher> dns)
    : loop_(loop), dns_(std::move(dns)), pace_(loop, politeness) {}

void WhoisFetcher::fetch(const Question& question, EventLoop::Time until, Done done) {
  const auto query = whois_query(question.about);
  if (!query) return done(no_answer(Reply::Status::refused, "not a whois question"));
  const auto ask = [this, query = *query, until, done](const IpAddress& address) {
    const auto tell = [this, query, done](Reply reply) {
      reply.source = query.server + " (" + reply.source + ")";
      reply.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
      pace_.done(query.server);
      done(std::move(reply));
    };
    StreamExchange::open(loop_, tcp_peer(address, whois_port), line_for(query), longest_whois, until, tell);
  };
  look_up_host(*dns_, query->server, until, [this, server = query->server, ask, done](HostAddresses found) {
    if (found.addresses.empty()) return done(no_answer(found.status, std::move(found.why)));
    pace_.wait(server, [ask, address = found.addresses.front()] { ask(address); });
  });
}

}  // namespace kanshiki
