#include <gmock/gmock.h>

#include "base/time.hpp"
#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> domain_status(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;

constexpr const char* two_days_later = "2021-10-16T00:00:00Z";

/// What follows for a mail of 14 October 2021 that is looked at two days later.
std::vector<Finding> look(const std::string& domain, std::vector<std::string> status,
                          const std::string& expires = "2023-09-27T16:20:10Z",
                          const std::string& now = two_days_later) {
  Case subject = testing::case_of("From: a@example.com\r\nDate: Thu, 14 Oct 2021 08:10:00 +0900\r\n");
  subject.now = *parse_iso8601(now);
  subject.findings.push_back({"host.registered",
                              Meaning::neutral,
                              {{"domain", domain}, {"status", std::move(status)}, {"expires", expires}},
                              {}});
  return domain_status(subject, testing::knowledge());
}

TEST(DomainStatus, TakenOffTheNet) {
  for (const char* status : {"clientHold", "serverHold", "client hold", "server hold"}) {
    const auto found = look("example.net", {"client transfer prohibited", status});
    ASSERT_EQ(found.size(), 1u) << status;
    EXPECT_EQ(found[0].id, "host.domain_on_hold");
    EXPECT_EQ(found[0].meaning, Meaning::suspicious);
    EXPECT_EQ(found[0].text("status"), status);
  }
}

TEST(DomainStatus, YearsLaterAHoldSaysNothingOfThen) {
  const auto found = look("example.net", {"client hold"}, "2030-01-01T00:00:00Z", "2024-10-14T00:00:00Z");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].meaning, Meaning::neutral);
}

TEST(DomainStatus, GivenUp) {
  for (const char* status : {"pendingDelete", "redemption period", "To be suspended", "Suspended"}) {
    const auto found = look("example.jp", {status});
    ASSERT_EQ(found.size(), 1u) << status;
    EXPECT_EQ(found[0].id, "host.domain_given_up");
    EXPECT_EQ(found[0].meaning, Meaning::neutral);
  }
}

TEST(DomainStatus, RunsOutSoon) {
  const auto found = look("example.net", {}, "2021-10-20T00:00:00Z");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "host.domain_expires_soon");
  EXPECT_EQ(std::get<std::int64_t>(found[0].facts.back().value), 6);
  EXPECT_THAT(look("example.jp", {}, "2021-10-31T00:00:00+09:00"), IsEmpty()) << "goes on by itself";
  EXPECT_THAT(look("example.net", {}, "2021-11-13T00:00:00Z"), IsEmpty());
  EXPECT_THAT(look("example.net", {}, "2021-10-01T00:00:00Z"), IsEmpty()) << "long renewed, or long gone";
}

TEST(DomainStatus, OrdinaryOnesSayNothing) {
  EXPECT_THAT(look("example.net", {"ok", "client transfer prohibited", "active", "Connected"}), IsEmpty());
  EXPECT_THAT(look("example.net", {}, ""), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
