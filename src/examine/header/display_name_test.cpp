#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found display_name(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string boundary =
    "Delivered-To: info@example.jp\nReceived: from x (unknown [203.0.113.9]) by mx.example.jp (Postfix) with "
    "ESMTP id 1\n";

Found look(const std::string& from, const Knowledge& known = testing::knowledge()) {
  return testing::run(examine::display_name, testing::route(boundary + "From: " + from + "\n", known), known);
}

TEST(DisplayName, HoldsAnotherAddress) {
  EXPECT_THAT(testing::ids(look("\"info@bank.example\" <a@example.com>")),
              ElementsAre("identity.address_in_name"));
  EXPECT_THAT(testing::ids(look("\"a@mail.example.com\" <a@example.com>")), IsEmpty());
  EXPECT_THAT(testing::ids(look("\"Taro (example.net)\" <a@example.com>")), IsEmpty());
}

TEST(DisplayName, HoldsTheRecipientsOwnDomain) {
  const Found found = look("\"example.jp mail support\" <t-nakamura@digital-dive.co.jp>");
  ASSERT_THAT(testing::ids(found), ElementsAre("identity.own_domain_in_name"));
  EXPECT_EQ(found.findings[0].text("domain"), "example.jp");
  EXPECT_EQ(found.findings[0].text("told_by"), "delivery");
  EXPECT_THAT(testing::ids(look("=?UTF-8?B?ZXhhbXBsZS5qcOeuoeeQhuiAhQ==?= <a@example.com>")),
              ElementsAre("identity.own_domain_in_name"))
      << "example.jp管理者";
  EXPECT_THAT(testing::ids(look("\"example.jp\" <info@example.jp>")), IsEmpty());
}

TEST(DisplayName, HoldsANameOfTheConfiguration) {
  Profile profile;
  profile.domains = {"example.jp"};
  profile.names = {"株式会社見本"};
  const auto known = testing::knowledge_with(profile);
  EXPECT_THAT(testing::ids(look("=?UTF-8?B?5qCq5byP5Lya56S+6KaL5pysIOe3j+WLmQ==?= <a@example.com>", *known)),
              ElementsAre("identity.own_name_in_name"));
  EXPECT_THAT(testing::ids(look("=?UTF-8?B?5qCq5byP5Lya56S+6KaL5pysIOe3j+WLmQ==?= <a@example.jp>", *known)),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
