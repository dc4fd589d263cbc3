#include "net/dns_fetcher.hpp"

namespace kanshiki {
namespace {

constexpr Pace::Limits politeness{.at_once = 100};

/// Whether another resolver may do better: the response code tells that this one cannot answer.
bool is_failure(const Reply& reply) {
  if (reply.status != Reply::Status::answered) return true;
  const auto message = read_dns_message(reply.bytes);
  if (!message) return true;
  return message->code != ResponseCode::no_error && message->code != ResponseCode::no_such_name;
}

}  // namespace

struct DnsFetcher::LookUp {
  DnsQuery query;
  Done done;  // empty once it was called
  EventLoop::Timer deadline = EventLoop::Timer::none;
  std::size_t next_channel = 0;
  Reply last{};
};

DnsFetcher::DnsFetcher(EventLoop& loop, const std::vector<DnsServer>& servers)
    : loop_(loop), pace_(loop, politeness) {
  for (const DnsServer& server : servers) channels_.push_back(std::make_unique<DnsChannel>(loop, server));
}

void DnsFetcher::fetch(const Question& question, EventLoop::Time until, Done done) {
  const auto query = dns_query(question.about);
  if (!query) return done(no_answer(Reply::Status::refused, "not a DNS question"));
  if (channels_.empty()) return done(no_answer(Reply::Status::failed, "no resolver is set up"));
  const auto look_up = std::make_shared<LookUp>(LookUp{*query, std::move(done)});
  look_up->deadline = loop_.at(
      until, [this, look_up] { finish(*look_up, no_answer(Reply::Status::timeout, "no answer in time")); });
  pace_.wait("", [this, look_up] { ask_next(look_up); });
}

void DnsFetcher::ask_next(const std::shared_ptr<LookUp>& look_up) {
  if (!look_up->done || look_up->next_channel == channels_.size()) {
    finish(*look_up, std::move(look_up->last));
    return pace_.done("");
  }
  channels_[look_up->next_channel++]->ask(look_up->query, [this, look_up](Reply reply) {
    const bool failure = is_failure(reply);
    if (look_up->last.bytes.empty() || !reply.bytes.empty()) look_up->last = std::move(reply);
    if (!failure) look_up->next_channel = channels_.size();
    ask_next(look_up);
  });
}

void DnsFetcher::finish(LookUp& look_up, Reply reply) {
  loop_.cancel(look_up.deadline);
  if (auto done = std::exchange(look_up.done, nullptr)) done(std::move(reply));
}

}  // namespace kanshiki
