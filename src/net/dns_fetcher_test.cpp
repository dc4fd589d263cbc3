#include "net/dns_fetcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "net/live_source.hpp"
#include "net/testing/fake_resolver.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;
using test::DnsResponse;
using test::FakeResolver;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

IpAddress ip(std::string_view text) { return parse_ip(text).value(); }

DnsResponse response(const std::string& name) { return {name, RecordType::a}; }

std::string good(const std::string& name, bool) {
  return response(name).answer(name, RecordType::a, "192.0.2.1").bytes();
}

std::string failing(const std::string& name, bool) {
  DnsResponse out = response(name);
  out.code = ResponseCode::server_failure;
  return out.bytes();
}

std::string silent(const std::string&, bool) { return {}; }

class DnsFetcherTest : public ::testing::Test {
 protected:
  /// Asks A of `name` of those resolvers.
  Reply ask(const std::string& name, const std::vector<DnsServer>& servers,
            std::chrono::milliseconds time = 5s) {
    live.serve("dns", std::make_shared<DnsFetcher>(live.loop(), servers), time);
    const Question question = A{name}.question();
    return live.answer({&question, 1}).front();
  }

  Deadline deadline;
  LiveSource live{deadline};
};

TEST_F(DnsFetcherTest, BringsTheRawMessage) {
  FakeResolver resolver(live.loop(), good);
  const Reply reply = ask("www.example.jp", {resolver.server()});
  ASSERT_EQ(reply.status, Reply::Status::answered) << reply.why;
  EXPECT_EQ(reply.source, resolver.server().to_string());
  EXPECT_GT(reply.time.time_since_epoch().count(), 0);
  EXPECT_THAT(A{"www.example.jp"}.read(reply)->values, ElementsAre(ip("192.0.2.1")));
}

TEST_F(DnsFetcherTest, AnswersThatAreCutComeByTcp) {
  FakeResolver resolver(live.loop(), [](const std::string& name, bool tcp) {
    DnsResponse out = response(name);
    if (!tcp) out.flags |= 0x0200;
    for (int i = 0; tcp && i < 90; ++i) out.answer(name, RecordType::a, "192.0.2." + std::to_string(i));
    return out.bytes();
  });
  const Reply reply = ask("many.example.jp", {resolver.server()});
  ASSERT_EQ(reply.status, Reply::Status::answered) << reply.why;
  EXPECT_EQ(A{"many.example.jp"}.read(reply)->values.size(), 90u);
}

TEST_F(DnsFetcherTest, NoSuchNameIsAnAnswer) {
  FakeResolver resolver(live.loop(), [](const std::string& name, bool) {
    DnsResponse out = response(name);
    out.code = ResponseCode::no_such_name;
    return out.bytes();
  });
  const Reply reply = ask("gone.example.jp", {resolver.server()});
  ASSERT_EQ(reply.status, Reply::Status::answered) << reply.why;
  EXPECT_FALSE(A{"gone.example.jp"}.read(reply)->name_exists);
}

TEST_F(DnsFetcherTest, AFailingResolverIsReplacedByTheNext) {
  FakeResolver first(live.loop(), failing), second(live.loop(), good);
  const Reply reply = ask("www.example.jp", {first.server(), second.server()});
  EXPECT_EQ(reply.source, second.server().to_string());
  EXPECT_TRUE(A{"www.example.jp"}.read(reply));
}

TEST_F(DnsFetcherTest, WhereAllFailTheFailureIsTold) {
  FakeResolver first(live.loop(), failing), second(live.loop(), failing);
  const Reply reply = ask("www.example.jp", {first.server(), second.server()});
  EXPECT_EQ(A{"www.example.jp"}.read(reply).error().what, "DNS: SERVFAIL");
  EXPECT_EQ(second.asked, 1u);
}

TEST_F(DnsFetcherTest, SilenceEndsAtTheDeadline) {
  FakeResolver resolver(live.loop(), silent);
  const auto begin = EventLoop::Clock::now();
  const Reply reply = ask("www.example.jp", {resolver.server()}, 100ms);
  EXPECT_EQ(reply.status, Reply::Status::timeout);
  EXPECT_EQ(reply.why, "no answer in time");
  EXPECT_LT(EventLoop::Clock::now() - begin, 1s);
}

TEST_F(DnsFetcherTest, TheDeadlineOfTheCaseCountsToo) {
  FakeResolver resolver(live.loop(), silent);
  deadline.at = EventLoop::Clock::now() + 50ms;
  EXPECT_EQ(ask("www.example.jp", {resolver.server()}).status, Reply::Status::timeout);
  EXPECT_TRUE(deadline.passed());
}

TEST_F(DnsFetcherTest, AClosedPortIsAFailure) {
  DnsServer nobody;
  {
    FakeResolver gone(live.loop(), good);
    nobody = gone.server();
  }
  const Reply reply = ask("www.example.jp", {nobody});
  EXPECT_EQ(reply.status, Reply::Status::failed);
  EXPECT_THAT(reply.why, HasSubstr(nobody.to_string()));
}

TEST_F(DnsFetcherTest, AnswersToOtherQuestionsAreDropped) {
  FakeResolver resolver(live.loop(),
                        [](const std::string&, bool tcp) { return good("www.example.com", tcp); });
  EXPECT_EQ(ask("www.example.jp", {resolver.server()}, 100ms).status, Reply::Status::timeout);
}

TEST_F(DnsFetcherTest, GarbageIsDropped) {
  FakeResolver resolver(live.loop(), [](const std::string&, bool) { return std::string("not DNS at all"); });
  EXPECT_EQ(ask("www.example.jp", {resolver.server()}, 100ms).status, Reply::Status::timeout);
}

TEST_F(DnsFetcherTest, ABatchIsAnsweredSideBySide) {
  FakeResolver resolver(live.loop(), good), nobody(live.loop(), silent);
  live.serve("dns", std::make_shared<DnsFetcher>(live.loop(), std::vector{resolver.server()}), 5s);
  live.serve("slow", std::make_shared<DnsFetcher>(live.loop(), std::vector{nobody.server()}), 100ms);
  std::vector<Question> batch;
  for (int i = 0; i < 500; ++i) batch.push_back(A{"h" + std::to_string(i) + ".example.jp"}.question());
  for (int i = 0; i < 10; ++i) batch.push_back({"slow", "A h" + std::to_string(i) + ".example.jp"});
  batch.push_back({"tarot", "tomorrow"});
  const auto begin = EventLoop::Clock::now();
  const auto replies = live.answer(batch);
  EXPECT_LT(EventLoop::Clock::now() - begin, 1s);
  for (int i = 0; i < 500; ++i)
    EXPECT_EQ(replies[static_cast<std::size_t>(i)].status, Reply::Status::answered);
  for (int i = 500; i < 510; ++i)
    EXPECT_EQ(replies[static_cast<std::size_t>(i)].status, Reply::Status::timeout);
  EXPECT_EQ(replies.back().why, "nothing answers questions of kind tarot");
}

TEST_F(DnsFetcherTest, WithoutResolversThereIsAReason) {
  EXPECT_EQ(ask("www.example.jp", {}).why, "no resolver is set up");
}

}  // namespace
}  // namespace kanshiki
