#include "net/browser/browser_fetcher.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "net/browser/page_hands.hpp"
#include "net/browser/plain_record.hpp"
#include "world/questions/fetch.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

// A page that never comes to rest still leaves time for looking at it.
constexpr auto time_for_a_page = 20s, time_to_read = 15s;

std::chrono::sys_seconds now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Reply reply_for(const Error& error) {
  const auto status = error.kind == Error::Kind::timeout ? Reply::Status::timeout : Reply::Status::failed;
  Reply out = no_answer(status, error.what);
  out.time = now();
  return out;
}

EventLoop::Time soon(std::chrono::milliseconds time, EventLoop::Time until) {
  return std::min(until, EventLoop::Clock::now() + time);
}

}  // namespace

/// An open page, and how it was come to.
struct BrowserFetcher::Session {
  std::unique_ptr<Browser> browser;
  std::unique_ptr<Tab> tab;
  std::optional<PageReader> reader;
  std::string url;
  std::chrono::steady_clock::time_point begun = EventLoop::Clock::now();
  PageRecord record;  // as it is now
  std::string steps;  // that were gone, as their question
};

BrowserFetcher::BrowserFetcher(EventLoop& loop, std::shared_ptr<DnsFetcher> dns,
                               std::shared_ptr<Fetcher> plain)
    : loop_(loop), dns_(std::move(dns)), plain_(std::move(plain)) {}

BrowserFetcher::~BrowserFetcher() = default;

void BrowserFetcher::fetch(const Question& question, EventLoop::Time until, Done done) {
  if (const auto visit = visit_query(question.about); visit && visit->client == Client::plain)
    return fetch_plainly(*visit, until, done);
  waiting_.push_back({question, until, std::move(done)});
  // From the loop, so that the other questions of the batch are under way before this one is waited for.
  if (!serving_) loop_.at(EventLoop::Clock::now(), [this] { serve_all(); });
}

void BrowserFetcher::fetch_plainly(const Visit& visit, EventLoop::Time until, const Done& done) {
  const Fetch fetch{visit.url};
  plain_->fetch(fetch.question(), until, [fetch, done](Reply reply) {
    if (reply.status == Reply::Status::answered)
      if (const auto fetched = fetch.read(reply)) reply.bytes = write_page_record(plain_record(*fetched));
    done(std::move(reply));
  });
}

/// One after the other; the loop turns meanwhile, and may bring more.
void BrowserFetcher::serve_all() {
  if (std::exchange(serving_, true)) return;
  while (!waiting_.empty()) {
    const Waiting next = std::move(waiting_.front());
    waiting_.pop_front();
    next.done(serve(next.question, next.until));
  }
  serving_ = false;
}

Reply BrowserFetcher::serve(const Question& question, EventLoop::Time until) {
  if (const auto wanted = visit_query(question.about)) return visit(*wanted, until);
  if (const auto wanted = submit_query(question.about)) return submit(*wanted, until);
  return no_answer(Reply::Status::refused, "not a question for a browser");
}

Result<void> BrowserFetcher::open(const std::string& url, Client client, EventLoop::Time until) {
  session_.reset();
  auto browser = Browser::start(loop_, *dns_);
  if (!browser) return tl::unexpected<Error>(browser.error());
  auto session = std::make_unique<Session>();
  session->browser = std::move(*browser);
  session->url = url;
  auto tab = Tab::open(*session->browser, client, until);
  if (!tab) return tl::unexpected<Error>(tab.error());
  session->tab = std::move(*tab);
  session->reader.emplace(*session->tab);
  session->browser->proxy().allow(limits::visit_bytes, until);
  session->tab->go_to(url, soon(time_for_a_page, until - time_to_read / 2));
  session_ = std::move(session);
  return {};
}

Reply BrowserFetcher::visit(const Visit& wanted, EventLoop::Time until) {
  if (const auto opened = open(wanted.url, wanted.client, until); !opened) return reply_for(opened.error());
  return tell(until);
}

/// The record of what the session shows now.
Reply BrowserFetcher::tell(EventLoop::Time until) {
  session_->record = session_->reader->read(soon(time_to_read, until));
  PageRecord& record = session_->record;
  const auto took = EventLoop::Clock::now() - session_->begun;
  record.took_ms =
      static_cast<std::size_t>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
  if (record.chain.empty()) return reply_for({Error::Kind::unavailable, record.stopped});
  Reply out;
  if (record.chain.front().status == 0 && record.chain.size() == 1 && record.frames.empty())
    out = reply_for({Error::Kind::unavailable, record.stopped});
  else
    out.status = Reply::Status::answered;
  out.bytes = out.status == Reply::Status::answered ? write_page_record(record) : std::string();
  out.source = "Chromium " + session_->browser->version();
  out.time = now();
  return out;
}

/// The steps before the last one lead to where the session is, or they are gone through again.
Reply BrowserFetcher::submit(const Submit& wanted, EventLoop::Time until) {
  if (wanted.steps.empty()) return no_answer(Reply::Status::refused, "nothing to submit");
  Submit before = wanted;
  before.steps.pop_back();
  std::size_t gone = before.steps.size();
  const bool kept = session_ && session_->url == wanted.url && session_->tab->client() == wanted.client &&
                    session_->steps == (gone == 0 ? "" : before.question().about);
  if (!kept) {
    if (const auto opened = open(wanted.url, wanted.client, until); !opened) return reply_for(opened.error());
    session_->record = session_->reader->read(soon(time_to_read, until));
    gone = 0;
  }
  session_->browser->proxy().allow(limits::visit_bytes, until);
  session_->tab->gate().allow_posts_to(wanted.post_to);
  for (; gone < wanted.steps.size(); ++gone) {
    PageHands hands(*session_->tab, *session_->reader, session_->record);
    if (const auto done = hands.perform(wanted.steps[gone], soon(time_for_a_page, until)); !done)
      return reply_for(done.error());
    if (gone + 1 < wanted.steps.size()) session_->record = session_->reader->read(soon(time_to_read, until));
  }
  session_->steps = wanted.question().about;
  return tell(until);
}

}  // namespace kanshiki
