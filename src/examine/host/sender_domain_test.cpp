#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {

Found sender_domain(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& from, std::string_view zone_text) {
  test::Zone zone(zone_text);
  return testing::run(sender_domain, testing::mail("From: " + from + "\r\n\r\nhello\r\n"), zone);
}

TEST(SenderDomain, ThatTakesMailAndNamesItsSendersIsFine) {
  EXPECT_THAT(testing::ids(look("a@example.jp", "example.jp MX 10 m.example.jp\nexample.jp TXT v=spf1 -all")),
              IsEmpty());
  EXPECT_THAT(testing::ids(look("a@example.jp", "example.jp A 192.0.2.1\nexample.jp TXT V=SPF1")), IsEmpty());
}

TEST(SenderDomain, ThatTakesNoMail) {
  const auto reason = [](std::string_view zone) {
    const Found found = look("a@example.jp", zone);
    const Finding* finding = testing::find(found, "identity.domain_without_mail");
    return finding ? std::string(finding->text("reason")) : "";
  };
  EXPECT_EQ(reason(""), "no_such_domain");
  EXPECT_EQ(reason("example.jp MX 0 ."), "null_mx");
  EXPECT_EQ(reason("example.jp TXT hello"), "no_mail_server");
  EXPECT_EQ(reason("www.example.jp A 192.0.2.1"), "no_mail_server") << "something lies below it";
  EXPECT_EQ(reason("example.jp AAAA 2001:db8::1"), "");
}

TEST(SenderDomain, ThatSaysNothingOfItsSenders) {
  EXPECT_THAT(
      testing::ids(look("a@example.jp", "example.jp MX 10 m.example.jp\nexample.jp TXT v=spf10 -all")),
      ElementsAre("identity.domain_without_spf"));
}

TEST(SenderDomain, ThatDoesNotExistIsToldOnce) {
  EXPECT_THAT(testing::ids(look("a@example.jp", "")), ElementsAre("identity.domain_without_mail"));
}

TEST(SenderDomain, EachOfSeveral) {
  EXPECT_EQ(look("a@one.example, b@two.example, c@two.example", "").findings.size(), 2u);
}

TEST(SenderDomain, InOtherScriptsIsAskedInAscii) {
  test::Zone zone("");
  testing::run(sender_domain, testing::mail("From: <a@例え.jp>\r\n\r\nhello\r\n"), zone);
  ASSERT_FALSE(zone.asked.empty());
  EXPECT_TRUE(zone.asked[0].about.ends_with(" xn--r8jz45g.jp")) << zone.asked[0].about;
}

TEST(SenderDomain, WhatCouldNotBeLookedUpIsNotCalledMissing) {
  EXPECT_THAT(testing::ids(look("a@example.jp", "example.jp SERVFAIL")), IsEmpty());
  EXPECT_THAT(testing::ids(look("a@localhost, b@[192.0.2.1], c", "")), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
