#include "net/clamd_fetcher.hpp"

#include "net/stream_exchange.hpp"
#include "world/questions/scan.hpp"

namespace kanshiki {

void ClamdFetcher::fetch(const Question& question, EventLoop::Time until, Done done) {
  constexpr std::size_t longest_answer = 4096;
  auto peer = unix_peer(socket_);
  if (!peer) return done(no_answer(Reply::Status::failed, peer.error().what));
  if (!question.file) return done(no_answer(Reply::Status::refused, "no file to look at"));
  const auto tell = [done = std::move(done)](Reply reply) {
    reply.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    done(std::move(reply));
  };
  StreamExchange::open(loop_, std::move(*peer), clamd_request(*question.file), longest_answer, until, tell);
}

}  // namespace kanshiki
