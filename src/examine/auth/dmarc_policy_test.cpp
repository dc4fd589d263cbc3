#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found dmarc_policy(const Mail&, const Knowledge&, World&);

namespace {

Finding policy_of(const std::string& domain, const std::string& zone_text) {
  const auto mail = testing::mail("From: a@" + domain + "\r\n\r\nhello\r\n");
  test::Zone zone(zone_text);
  const Found found =
      test::settle(zone, [&](World& world) { return dmarc_policy(*mail, testing::knowledge(), world); });
  return found.findings.at(0);
}

struct Row {
  const char *what, *domain, *zone, *id, *policy, *organization;
};

/// RFC 7489 §6.6.3, RFC 9091 §3, DMARCbis §4.10.
TEST(DmarcPolicy, IsFoundUpTheTree) {
  for (const Row& row : std::initializer_list<Row>{
           {"its own", "shop.co.jp", "_dmarc.shop.co.jp TXT v=DMARC1; p=reject", "auth.dmarc_policy",
            "reject", "shop.co.jp"},
           {"none", "shop.co.jp", "", "auth.dmarc_none", "", "shop.co.jp"},
           {"its organisation's", "a.b.shop.co.jp", "_dmarc.shop.co.jp TXT v=DMARC1; p=none; sp=reject",
            "auth.dmarc_policy", "reject", "shop.co.jp"},
           {"its own before its organisation's", "a.shop.co.jp",
            "_dmarc.a.shop.co.jp TXT v=DMARC1; p=none\n_dmarc.shop.co.jp TXT v=DMARC1; p=reject",
            "auth.dmarc_policy", "none", "shop.co.jp"},
           {"not that of a name between", "a.b.shop.co.jp", "_dmarc.b.shop.co.jp TXT v=DMARC1; p=reject",
            "auth.dmarc_none", "", "shop.co.jp"},
           {"its registry's, if it says so", "shop.co.jp", "_dmarc.co.jp TXT v=DMARC1; p=reject; psd=y",
            "auth.dmarc_policy", "reject", "shop.co.jp"},
           {"not its registry's otherwise", "shop.co.jp", "_dmarc.co.jp TXT v=DMARC1; p=reject",
            "auth.dmarc_none", "", "shop.co.jp"},
           {"for names that do not exist", "gone.shop.co.jp",
            "_dmarc.shop.co.jp TXT v=DMARC1; p=none; np=reject", "auth.dmarc_policy", "reject", "shop.co.jp"},
           {"for names that do", "here.shop.co.jp",
            "_dmarc.shop.co.jp TXT v=DMARC1; p=none; np=reject\nhere.shop.co.jp A 192.0.2.1",
            "auth.dmarc_policy", "none", "shop.co.jp"},
           {"a customer that the record sets apart", "a.shop.co.jp",
            "_dmarc.a.shop.co.jp TXT v=DMARC1; p=reject; psd=n", "auth.dmarc_policy", "reject",
            "a.shop.co.jp"},
           {"a record never makes a registry an organisation", "shop.co.jp",
            "_dmarc.co.jp TXT v=DMARC1; p=reject; psd=n", "auth.dmarc_none", "", "shop.co.jp"},
           {"one step less while it is tried out", "shop.co.jp",
            "_dmarc.shop.co.jp TXT v=DMARC1; p=reject; t=y", "auth.dmarc_policy", "quarantine", "shop.co.jp"},
           {"two records are none", "shop.co.jp",
            "_dmarc.shop.co.jp TXT v=DMARC1; p=reject\n_dmarc.shop.co.jp TXT v=DMARC1; p=none",
            "auth.dmarc_none", "", "shop.co.jp"},
           {"not known", "shop.co.jp", "_dmarc.shop.co.jp TIMEOUT", "auth.dmarc_unknown", "", "shop.co.jp"},
           {"a look-up that does not matter", "shop.co.jp",
            "_dmarc.shop.co.jp TXT v=DMARC1; p=reject\n_dmarc.jp TIMEOUT", "auth.dmarc_policy", "reject",
            "shop.co.jp"}}) {
    const Finding found = policy_of(row.domain, row.zone);
    EXPECT_EQ(found.id, row.id) << row.what;
    EXPECT_EQ(found.text("policy"), row.policy) << row.what;
    EXPECT_EQ(found.text("organization"), row.organization) << row.what;
  }
}

}  // namespace
}  // namespace kanshiki::examine
