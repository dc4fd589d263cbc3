#pragma once
/// Answers "rdap" questions: a page like any other to who fetches it, but for the
/// certificates, which must be good.

#include <memory>

#include "net/http_fetcher.hpp"

namespace kanshiki {

class RdapFetcher : public Fetcher {
 public:
  explicit RdapFetcher(std::shared_ptr<HttpFetcher> http) : http_(std::move(http)) {}
  void fetch(const Question& question, EventLoop::Time until, Done done) override {
    http_->fetch({"rdap", "GET " + question.about, question.reach}, until, std::move(done));
  }

 private:
  std::shared_ptr<HttpFetcher> http_;
};

}  // namespace kanshiki
