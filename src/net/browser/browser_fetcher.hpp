#pragma once
/// Answers "browser" questions: what is behind a link, and what it does with made-up entries.

#include <deque>
#include <memory>
#include <string>

#include "net/browser/page_reader.hpp"
#include "net/dns_fetcher.hpp"
#include "net/fetcher.hpp"
#include "net/http_fetcher.hpp"
#include "world/questions/submit.hpp"
#include "world/questions/visit.hpp"

namespace kanshiki {

/// One browser at a time, with a fresh profile for each visit. The last one is kept open, so that a
/// submission to the page that it shows need not begin anew.
class BrowserFetcher : public Fetcher {
 public:
  /// `plain` serves clients without scripts.
  BrowserFetcher(EventLoop& loop, std::shared_ptr<DnsFetcher> dns, std::shared_ptr<Fetcher> plain);
  ~BrowserFetcher() override;
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  struct Waiting {
    Question question;
    EventLoop::Time until;
    Done done;
  };
  struct Session;

  void fetch_plainly(const Visit& visit, EventLoop::Time until, const Done& done);
  void serve_all();
  Reply serve(const Question& question, EventLoop::Time until);
  Reply visit(const Visit& wanted, EventLoop::Time until);
  Reply submit(const Submit& wanted, EventLoop::Time until);
  Result<void> open(const std::string& url, Client client, EventLoop::Time until);
  Reply tell(EventLoop::Time until);

  EventLoop& loop_;
  std::shared_ptr<DnsFetcher> dns_;
  std::shared_ptr<Fetcher> plain_;
  std::deque<Waiting> waiting_;
  bool serving_ = false;
  std::unique_ptr<Session> session_;
};

}  // namespace kanshiki
