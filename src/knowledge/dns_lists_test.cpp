#include "knowledge/dns_lists.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const DnsList& shipped(std::string_view id) {
  for (const DnsList& list : testing::knowledge().dns_lists.lists)
    if (list.id == id) return list;
  throw std::runtime_error("no such list");
}

std::vector<std::string> meaning(std::string_view id, std::string_view answer, bool of_sender = true) {
  std::vector<std::string> out;
  for (const ListingKind& kind : shipped(id).meaning({parse_ip(answer).value()}, of_sender))
    out.push_back(kind.category);
  return out;
}

TEST(DnsLists, SayWhatAnAnswerMeans) {
  EXPECT_THAT(meaning("spamhaus-zen", "127.0.0.9"), ElementsAre("criminal_network"));
  EXPECT_THAT(meaning("spamhaus-dbl", "127.0.1.104"), ElementsAre("abused_for_phishing"));
  EXPECT_THAT(meaning("spamhaus-zen", "127.0.0.77"), IsEmpty());
}

TEST(DnsLists, BitsAddUpAndTheGravestIsFirst) {
  EXPECT_THAT(meaning("surbl", "127.0.0.80"), ElementsAre("malware", "spam"));
  EXPECT_THAT(meaning("uribl", "127.0.0.6"), ElementsAre("spam", "bulk_mail"));
}

TEST(DnsLists, WhatMayHandInMailSaysNothingOfPages) {
  EXPECT_THAT(meaning("spamhaus-zen", "127.0.0.4", true), ElementsAre("hijacked_machine"));
  EXPECT_THAT(meaning("spamhaus-zen", "127.0.0.4", false), IsEmpty());
}

TEST(DnsLists, KnowTheirEntries) {
  const DnsLists& lists = testing::knowledge().dns_lists;
  EXPECT_EQ(lists.entry_in("24.53.242.133.zen.spamhaus.org"), "24.53.242.133");
  EXPECT_EQ(lists.entry_in("example.com.DBL.spamhaus.org"), "example.com");
  for (const char* none : {"zen.spamhaus.org", "www.spamhaus.org", "azen.spamhaus.org", ""})
    EXPECT_EQ(lists.entry_in(none), std::nullopt) << none;
  EXPECT_TRUE(lists.is_test_point("2.0.0.127"));
  EXPECT_FALSE(lists.is_test_point("24.53.242.133"));
}

/// A list, but for what the test leaves out.
std::string list_without(std::string_view left_out) {
  std::string out = "as_of = '2026-01-02'\n[[list]]\n";
  for (const std::string_view line :
       {"id = 'a'", "name = 'A'", "zone = 'a.example'", "lists = 'domains'", "listed = 'test'",
        "unlisted = 'invalid'", "codes = [{ code = '127.0.0.2', category = 'spam', level = 'high' }]"})
    if (!line.starts_with(left_out)) out += std::string(line) + "\n";
  return out;
}

TEST(DnsLists, WithoutTestPointsAreRefused) {
  EXPECT_TRUE(read_dns_lists(list_without("nothing")));
  for (const char* needed : {"id", "name", "zone", "lists", "listed", "unlisted", "codes"})
    EXPECT_FALSE(read_dns_lists(list_without(needed))) << needed;
  EXPECT_FALSE(read_dns_lists("[[list]]\n"));
  EXPECT_FALSE(read_dns_lists("as_of ="));
}

}  // namespace
}  // namespace kanshiki
