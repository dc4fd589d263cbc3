#pragma once
/// What tests in the box have in common.

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <string>

#include "net/live_world.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/fetch.hpp"

namespace kanshiki::test {

/// Skips outside of the box: these tests must never send anything to a real host.
class BoxTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::getenv("KANSHIKI_BOX_DNS")) GTEST_SKIP() << "not in the box: run it by tests/box/run";
    options.dns = {resolver()};
    options.reach = Reach::visit;
  }

  static DnsServer resolver() { return parse_dns_server(std::getenv("KANSHIKI_BOX_DNS")).value(); }

  static Reply ask(Source& source, const Question& question) { return source.answer({&question, 1}).front(); }

  /// What became of fetching `url`, in words: the page's status, or why there is none.
  std::string fetch(const std::string& url) {
    const Fetch question{url};
    LiveWorld world(options);
    CaseWorld online(world, limits);
    const Reply reply = ask(online.source(), question.question());
    if (reply.status != Reply::Status::answered)
      return std::string(to_string(reply.status)) + ": " + reply.why;
    const auto page = question.read(reply);
    if (!page) return "unreadable: " + page.error().what;
    const std::string status = std::to_string(page->hops.back().status);
    return page->stopped.empty() ? status : status + ", stopped: " + page->stopped;
  }

  LiveOptions options;
  CaseLimits limits;
};

/// Milliseconds that `action` takes.
template <class Action>
std::chrono::milliseconds time_of(Action action) {
  const auto begin = std::chrono::steady_clock::now();
  action();
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
}

}  // namespace kanshiki::test
