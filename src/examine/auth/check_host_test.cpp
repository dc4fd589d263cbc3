#include "examine/auth/check_host.hpp"

#include <gtest/gtest.h>

#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::string_view zone_text = R"(
  plain.example         TXT    v=spf1 ip4:192.0.2.0/24 ip6:2001:db8:1::/48 -all
  soft.example          TXT    v=spf1 a mx ~all
  soft.example          A      192.0.2.10
  soft.example          MX     10 mx.soft.example
  mx.soft.example       A      192.0.2.11
  mx.soft.example       AAAA   2001:db8:2::11
  included.example      TXT    v=spf1 include:plain.example ?all
  redirected.example    TXT    v=spf1 redirect=plain.example
  named.example         TXT    v=spf1 ptr -all
  mail.named.example    A      192.0.2.20
  20.2.0.192.in-addr.arpa PTR  mail.named.example
  liar.example          TXT    v=spf1 ptr -all
  30.2.0.192.in-addr.arpa PTR  mail.liar.example
  perm.example          TXT    v=spf1 ip4:192.0.2.0/33 -all
  two.example           TXT    v=spf1 -all
  two.example           TXT    v=spf1 +all
  other.example         TXT    google-site-verification=abc
  temp.example          TIMEOUT
  leads-to-temp.example TXT    v=spf1 include:temp.example -all
  late.example          TXT    v=spf1 ip4:192.0.2.1 include:temp.example -all
  asks.example          TXT    v=spf1 exists:%{ir}.%{l1r-}._spf.%{d} -all
  1.2.0.192.taro._spf.asks.example A 127.0.0.2
  tells.example         TXT    v=spf1 -all exp=why.tells.example
  why.tells.example     TXT    %{i} may not send as %{s} (seen by %{r})
  open.example          TXT    v=spf1 +all
  helo.example          TXT    v=spf1 ip4:192.0.2.77 -all
)";

struct Row {
  const char* what;
  const char* ip;
  const char* sender;
  SpfResult result;
  const char* matched = "";
  const char* helo = "helo.example";
};

const Row rows[] = {
    {"within a network", "192.0.2.1", "a@plain.example", SpfResult::pass, "ip4:192.0.2.0/24"},
    {"an IPv4 address in IPv6's clothes", "::ffff:192.0.2.1", "a@plain.example", SpfResult::pass,
     "ip4:192.0.2.0/24"},
    {"IPv6", "2001:db8:1::5", "a@plain.example", SpfResult::pass, "ip6:2001:db8:1::/48"},
    {"outside", "198.51.100.1", "a@plain.example", SpfResult::fail, "-all"},
    {"case of names", "192.0.2.1", "a@PLAIN.example", SpfResult::pass, "ip4:192.0.2.0/24"},
    {"its own address", "192.0.2.10", "a@soft.example", SpfResult::pass, "a"},
    {"its mail exchanger", "192.0.2.11", "a@soft.example", SpfResult::pass, "mx"},
    {"its mail exchanger, IPv6", "2001:db8:2::11", "a@soft.example", SpfResult::pass, "mx"},
    {"neither", "192.0.2.12", "a@soft.example", SpfResult::softfail, "~all"},
    {"by another's record", "192.0.2.1", "a@included.example", SpfResult::pass, "include:plain.example"},
    {"another's refusal is no match", "198.51.100.1", "a@included.example", SpfResult::neutral, "?all"},
    {"another's record instead", "198.51.100.1", "a@redirected.example", SpfResult::fail, "-all"},
    {"a name that leads back", "192.0.2.20", "a@named.example", SpfResult::pass, "ptr"},
    {"a name that does not", "192.0.2.30", "a@liar.example", SpfResult::fail, "-all"},
    {"a broken record", "192.0.2.1", "a@perm.example", SpfResult::permerror},
    {"two records", "192.0.2.1", "a@two.example", SpfResult::permerror},
    {"no record", "192.0.2.1", "a@other.example", SpfResult::none},
    {"no such domain", "192.0.2.1", "a@nowhere.example", SpfResult::none},
    {"no answer", "192.0.2.1", "a@temp.example", SpfResult::temperror},
    {"no answer for another's record", "192.0.2.1", "a@leads-to-temp.example", SpfResult::temperror},
    {"no answer, but not needed", "192.0.2.1", "a@late.example", SpfResult::pass, "ip4:192.0.2.1"},
    {"macros, matching", "192.0.2.1", "taro-news@asks.example", SpfResult::pass,
     "exists:%{ir}.%{l1r-}._spf.%{d}", "helo.example"},
    {"macros, not matching", "192.0.2.2", "news-taro@asks.example", SpfResult::fail, "-all"},
    {"anybody", "203.0.113.1", "a@open.example", SpfResult::pass, "+all"},
    {"the null sender: HELO stands for it", "192.0.2.77", "", SpfResult::pass, "ip4:192.0.2.77"},
    {"the null sender, HELO is an address", "192.0.2.77", "", SpfResult::none, "", "[192.0.2.77]"},
    {"the null sender, HELO is no domain", "192.0.2.77", "", SpfResult::none, "", "localhost"},
    {"a sender with an address for its domain", "192.0.2.1", "a@[192.0.2.1]", SpfResult::none},
    {"a NUL in the domain", "192.0.2.1", "a@plain.example\\0.open.example", SpfResult::none},
};

TEST(CheckHost, FollowsTheRecords) {
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    test::Zone zone(zone_text);
    const SpfRequest request{parse_ip(row.ip).value(), row.sender, row.helo};
    const SpfOutcome got = test::settle(zone, [&](World& world) { return check_host(world, request); });
    EXPECT_EQ(to_string(got.result), to_string(row.result));
    EXPECT_EQ(got.matched, row.matched);
    const bool error = row.result == SpfResult::temperror || row.result == SpfResult::permerror;
    EXPECT_EQ(got.problem.empty(), !error) << got.problem;
  }
}

TEST(CheckHost, PassesOnWhatTheDomainSays) {
  test::Zone zone(zone_text);
  const SpfRequest request{parse_ip("192.0.2.1").value(), "a@tells.example", "helo.example"};
  const SpfOutcome got = test::settle(zone, [&](World& world) { return check_host(world, request); });
  EXPECT_EQ(got.explanation, "192.0.2.1 may not send as a@tells.example (seen by unknown)");
}

TEST(CheckHost, NamesTheDomainWhoseRecordDecided) {
  test::Zone zone(zone_text);
  const SpfRequest request{parse_ip("198.51.100.1").value(), "a@redirected.example", "helo.example"};
  const SpfOutcome got = test::settle(zone, [&](World& world) { return check_host(world, request); });
  EXPECT_EQ(got.domain, "redirected.example");
  EXPECT_EQ(got.record_at, "plain.example");
  EXPECT_EQ(got.record, "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8:1::/48 -all");
}

/// Records that lead to one another for ever end at the tenth look-up, and ask each question once.
TEST(CheckHost, EndsWhereRecordsRunInCircles) {
  test::Zone zone("a.example TXT v=spf1 include:b.example\n b.example TXT v=spf1 include:a.example");
  const SpfRequest request{parse_ip("192.0.2.1").value(), "x@a.example", "h.example"};
  const SpfOutcome got = test::settle(zone, [&](World& world) { return check_host(world, request); });
  EXPECT_EQ(to_string(got.result), "permerror");
  EXPECT_EQ(zone.asked.size(), 2u);
}

}  // namespace
}  // namespace kanshiki::examine
