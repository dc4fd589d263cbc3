#include "net/whois_fetcher.hpp"

#include "base/ip.hpp"
#include "net/whois_connection.hpp"
#include "world/questions/registration.hpp"

namespace kanshiki {
namespace {

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
    WhoisConnection::open(loop_, address, line_for(query), until, [this, query, done](Reply reply) {
      reply.source = query.server + " (" + reply.source + ")";
      reply.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
      pace_.done(query.server);
      done(std::move(reply));
    });
  };
  look_up_host(*dns_, query->server, until, [this, server = query->server, ask, done](HostAddresses found) {
    if (found.addresses.empty()) return done(no_answer(found.status, std::move(found.why)));
    pace_.wait(server, [ask, address = found.addresses.front()] { ask(address); });
  });
}

}  // namespace kanshiki
