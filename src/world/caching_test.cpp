#include "world/caching.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "base/temporary_folder.hpp"
#include "world/lifetime.hpp"
#include "world/testing/canned.hpp"
#include "world/testing/dns_writer.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;
using test::ask;
using test::DnsResponse;

const Question question{"dns", "A example.jp"};

std::optional<seconds> lifetime_of(const DnsResponse& response) {
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = response.bytes();
  return lifetime(question, reply);
}

DnsResponse response() { return {"example.jp", RecordType::a}; }

TEST(Lifetime, IsTheSmallestTimeToLiveOfTheAnswer) {
  EXPECT_EQ(lifetime_of(response()
                            .answer("example.jp", RecordType::cname, "a.example.jp", 60)
                            .answer("a.example.jp", RecordType::a, "192.0.2.1", 3600)),
            60s);
  EXPECT_EQ(lifetime_of(response().answer("example.jp", RecordType::a, "192.0.2.1", 2'000'000)), 24h);
  EXPECT_EQ(lifetime_of(response().answer("example.jp", RecordType::a, "192.0.2.1", 0)), std::nullopt);
}

TEST(Lifetime, OfNoneIsWhatItsZoneSays) {
  DnsResponse none = response();
  EXPECT_EQ(lifetime_of(none), std::nullopt) << "without a SOA nobody knows";
  none.authority("jp", RecordType::soa, "ns.jp root.jp 900", 3600);
  EXPECT_EQ(lifetime_of(none), 900s);
  none.code = ResponseCode::no_such_name;
  EXPECT_EQ(lifetime_of(none), 900s);
  EXPECT_EQ(lifetime_of(response().authority("jp", RecordType::soa, "ns.jp root.jp 86400", 86400)), 3h);
}

TEST(Lifetime, OfFailuresIsNone) {
  DnsResponse failure = response().answer("example.jp", RecordType::a, "192.0.2.1");
  failure.code = ResponseCode::server_failure;
  EXPECT_EQ(lifetime_of(failure), std::nullopt);
  DnsResponse cut = response().answer("example.jp", RecordType::a, "192.0.2.1");
  cut.flags |= 0x0200;
  EXPECT_EQ(lifetime_of(cut), std::nullopt);
  EXPECT_EQ(lifetime(question, {Reply::Status::refused, "", "", "no", {}}), std::nullopt);
  EXPECT_EQ(lifetime({"http", "GET https://example.jp/"}, {Reply::Status::answered, "page", "", "", {}}),
            std::nullopt);
  EXPECT_EQ(lifetime({"whois", "example.jp"}, {Reply::Status::answered, "text", "", "", {}}), 24h);
}

class CachingTest : public ::testing::Test {
 protected:
  Caching cache(Source& inner) {
    return Caching(inner, folder, [this] { return now; });
  }
  /// The one entry's file.
  std::filesystem::path entry() const {
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder))
      if (file.is_regular_file() && file.path().filename() != "swept") return file.path();
    return {};
  }

  const TemporaryFolder temporary;
  const std::filesystem::path folder = temporary.path() / "cache";
  std::chrono::sys_seconds now{};  // replies of Canned are of 1970 too
  test::Canned server{response().answer("example.jp", RecordType::a, "192.0.2.1", 600).bytes()};
};

TEST_F(CachingTest, AnswersLastFromRunToRunUntilTheirEnd) {
  const std::string first = ask(*std::make_unique<Caching>(cache(server)), question).bytes;
  now += 599s;
  Caching next = cache(server);
  const Reply kept = ask(next, question);
  EXPECT_EQ(kept.bytes, first);
  EXPECT_EQ(kept.source, " (cached)");
  EXPECT_EQ(server.asked.size(), 1u);
  now += 1s;
  ask(next, question);
  EXPECT_EQ(server.asked.size(), 2u);
}

TEST_F(CachingTest, BrokenFilesCountAsAbsent) {
  Caching first = cache(server);
  ask(first, question);
  ASSERT_FALSE(entry().empty());
  const auto end = std::filesystem::last_write_time(entry());
  std::ofstream(entry(), std::ios::in | std::ios::out).seekp(20) << "?";
  std::filesystem::last_write_time(entry(), end);
  EXPECT_EQ(ask(first, question).source, "");
  EXPECT_EQ(server.asked.size(), 2u);
}

TEST_F(CachingTest, WhatEndedIsSweptOnceADay) {
  {
    Caching first = cache(server);
    ask(first, question);
  }
  now += 23h;
  cache(server);
  EXPECT_FALSE(entry().empty());
  now += 2h;
  cache(server);
  EXPECT_TRUE(entry().empty());
}

TEST_F(CachingTest, OnlyTheOwnerMayLook) {
  cache(server);
  EXPECT_EQ(std::filesystem::status(folder).permissions(), std::filesystem::perms::owner_all);
}

TEST(Caching, WithoutAPlaceToWriteStillAnswers) {
  test::Canned server;
  Caching nowhere(server, "/proc/kanshiki");
  EXPECT_EQ(ask(nowhere, question).status, Reply::Status::answered);
}

}  // namespace
}  // namespace kanshiki
