#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found host_on_lists(const Host&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Every list of domains works, and has nothing but what it must have.
constexpr std::string_view working =
    "dbltest.com.dbl.spamhaus.org        A 127.0.1.2\n"
    "test.surbl.org.multi.surbl.org      A 127.0.0.254\n"
    "test.uribl.com.multi.uribl.com      A 127.0.0.14\n";

Found look(const std::string& more, const std::string& host = "login.evil.net") {
  test::Zone zone(std::string(working) + more);
  return testing::run(host_on_lists, std::make_shared<const Host>(Host{host, parse_ip(host).has_value()}),
                      zone);
}

const Finding& only(const Found& found, std::string_view id) {
  const Finding* out = nullptr;
  for (const Finding& one : found.findings)
    if (one.id == id) {
      EXPECT_EQ(out, nullptr) << "two of " << id;
      out = &one;
    }
  if (!out) throw std::runtime_error("no " + std::string(id));
  return *out;
}

TEST(HostOnLists, TheDomainAndItsCategory) {
  const Found found = look("evil.net.dbl.spamhaus.org A 127.0.1.4\n");
  const Finding& listed = only(found, "host.listed_as_dangerous");
  EXPECT_EQ(listed.text("subject"), "evil.net") << "not the host: its label could be the recipient's";
  EXPECT_EQ(listed.text("list"), "Spamhaus DBL");
  EXPECT_EQ(listed.text("category"), "phishing");
  EXPECT_EQ(listed.text("looked_up"), "1970-01-01");
  EXPECT_EQ(only(found, "host.not_listed").text("subject"), "evil.net");
}

TEST(HostOnLists, AMisusedDomainAndASenderOfBulkMail) {
  EXPECT_EQ(only(look("evil.net.dbl.spamhaus.org A 127.0.1.104\n"), "host.listed").text("level"), "warning");
  EXPECT_EQ(only(look("evil.net.multi.uribl.com A 127.0.0.4\n"), "host.listed_in_passing").meaning,
            Meaning::neutral);
}

TEST(HostOnLists, NotListedIsNoPraise) {
  const Found found = look("");
  ASSERT_THAT(testing::ids(found), ElementsAre("host.not_listed"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::neutral);
}

/// Whatever goes wrong with a list, it is neither "listed" nor "not listed" there.
TEST(HostOnLists, WhatCannotTellIsUnknown) {
  const auto problem = [](const std::string& more) {
    const Found found = look(more);
    EXPECT_EQ(testing::find(found, "host.listed"), nullptr) << more;
    EXPECT_EQ(testing::find(found, "host.listed_as_dangerous"), nullptr) << more;
    const Finding& unknown = only(found, "host.list_unknown");
    EXPECT_EQ(unknown.meaning, Meaning::unknown);
    return std::string(unknown.text("problem"));
  };
  EXPECT_EQ(problem("evil.net.dbl.spamhaus.org TIMEOUT\n"), "timeout");
  EXPECT_EQ(problem("evil.net.dbl.spamhaus.org SERVFAIL\n"), "no_answer");
  EXPECT_EQ(problem("evil.net.dbl.spamhaus.org A 127.255.255.254\n"), "refused");
  EXPECT_EQ(problem("evil.net.multi.uribl.com A 127.0.0.1\n"), "refused");
  EXPECT_EQ(problem("evil.net.dbl.spamhaus.org A 127.0.1.77\n"), "unexplained");
  EXPECT_EQ(problem("evil.net.dbl.spamhaus.org A 45.79.2.1\n"), "no_answer");
  EXPECT_EQ(problem("evil.net.dbl.spamhaus.org A 127.0.1.4\ninvalid.dbl.spamhaus.org A 127.0.1.4\n"),
            "lists_everything");
}

TEST(HostOnLists, AListThatHasNotEvenItsTestPointIsDead) {
  test::Zone zone(
      "test.surbl.org.multi.surbl.org A 127.0.0.254\ntest.uribl.com.multi.uribl.com A 127.0.0.14\n");
  const Found found =
      testing::run(host_on_lists, std::make_shared<const Host>(Host{"login.evil.net", false}), zone);
  EXPECT_EQ(only(found, "host.list_unknown").text("problem"), "lists_nothing");
}

TEST(HostOnLists, TheAddressThatAPageIsAt) {
  const std::string addresses =
      "login.evil.net A 115.144.69.72\n"
      "2.0.0.127.zen.spamhaus.org A 127.0.0.2\n2.0.0.127.bl.spamcop.net A 127.0.0.2\n"
      "2.0.0.127.psbl.surriel.com A 127.0.0.2\n";
  const Found found = look(addresses + "72.69.144.115.zen.spamhaus.org A 127.0.0.9\n");
  EXPECT_EQ(only(found, "host.listed_as_dangerous").text("subject"), "115.144.69.72");
  EXPECT_EQ(testing::find(look(addresses + "72.69.144.115.bl.spamcop.net A 127.0.0.2\n"), "host.listed"),
            nullptr)
      << "a list of those who hand in mail";
}

TEST(HostOnLists, KnownBrandsAreNotAskedAbout) {
  EXPECT_THAT(look("", "www.amazon.co.jp").findings, IsEmpty());
}

TEST(HostOnLists, AddressesOfNobodyAreNotAskedAbout) {
  EXPECT_THAT(look("", "192.168.0.1").findings, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
