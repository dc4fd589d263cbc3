#include "examine/auth/spf_networks.hpp"

#include <gmock/gmock.h>

#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What a.example's record names in this zone, as text; "…" at the end where something is missing.
std::vector<std::string> named(std::string_view zone_text, bool v4 = true) {
  test::Zone zone(zone_text);
  const SpfNetworks found =
      test::settle(zone, [&](World& world) { return spf_networks(world, "a.example", v4); });
  std::vector<std::string> out;
  for (const IpAddress& one : found.addresses) out.push_back(one.to_string());
  if (!found.complete) out.emplace_back("…");
  return out;
}

TEST(SpfNetworks, OfAddressesAndNames) {
  EXPECT_THAT(named("a.example TXT v=spf1 ip4:192.0.2.0/24 a mx:b.example ip6:2001:db8::/32 -all\n"
                    "a.example A 198.51.100.1\n"
                    "b.example MX 10 mail.b.example\n"
                    "mail.b.example A 198.51.100.2"),
              ElementsAre("192.0.2.0", "198.51.100.1", "198.51.100.2", "2001:db8::"));
  EXPECT_THAT(named("a.example TXT v=spf1 a -all\na.example AAAA 2001:db8::1", false),
              ElementsAre("2001:db8::1"));
}

TEST(SpfNetworks, OfWhatIsIncludedAndRedirectedTo) {
  EXPECT_THAT(named("a.example TXT v=spf1 include:b.example redirect=c.example\n"
                    "b.example TXT v=spf1 ip4:192.0.2.1 -all\n"
                    "c.example TXT v=spf1 ip4:192.0.2.1 ip4:192.0.2.3 -all"),
              ElementsAre("192.0.2.1", "192.0.2.3"));
}

TEST(SpfNetworks, WhatARecordRefusesIsNotNamed) {
  EXPECT_THAT(named("a.example TXT v=spf1 -ip4:192.0.2.0/24 ~ip4:198.51.100.0/24 ip4:203.0.113.0/24 ?all"),
              ElementsAre("203.0.113.0"));
}

TEST(SpfNetworks, WhatCannotBeToldIsMissing) {
  EXPECT_THAT(named(""), ElementsAre("…"));
  EXPECT_THAT(named("a.example TXT v=spf1 ip4:192.0.2.1 include:gone.example -all"),
              ElementsAre("192.0.2.1", "…"));
  EXPECT_THAT(named("a.example TXT v=spf1 ip4:192.0.2.1 a:broken.example -all\nbroken.example SERVFAIL"),
              ElementsAre("192.0.2.1", "…"));
  for (const char* open : {"ptr", "exists:x.example", "include:%{l}.example", "+all"})
    EXPECT_THAT(named("a.example TXT v=spf1 ip4:192.0.2.1 " + std::string(open)),
                ElementsAre("192.0.2.1", "…"))
        << open;
}

TEST(SpfNetworks, ARecordThatIncludesItselfEnds) {
  EXPECT_THAT(named("a.example TXT v=spf1 include:a.example -all"), ElementsAre("…"));
}

}  // namespace
}  // namespace kanshiki::examine
