#include "examine/recipient.hpp"

#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string boundary =
    "Received: from x (x.example [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP id 1";

Recipient of(const std::string& header, const Knowledge& known = testing::knowledge()) {
  return recipient_of(*testing::route(header, known), known);
}

TEST(Recipient, IsWhomTheDeliveryNames) {
  const Recipient found = of("Delivered-To: Info@mail.example.jp\n" + boundary + "\nTo: b@example.net\n");
  EXPECT_EQ(found.told_by, "delivery");
  EXPECT_THAT(found.addresses, ElementsAre("info@mail.example.jp"));
  EXPECT_THAT(found.domains, ElementsAre("example.jp"));
  EXPECT_TRUE(found.owns("example.jp"));
  EXPECT_TRUE(found.owns("www.EXAMPLE.jp."));
  EXPECT_FALSE(found.owns("notexample.jp"));
}

TEST(Recipient, IsNamedInTheBoundarysReceivedField) {
  EXPECT_THAT(of(boundary + " for <info@example.jp>; Wed, 20 Oct 2021 07:07:44 +0900\n").addresses,
              ElementsAre("info@example.jp"));
}

TEST(Recipient, IsNotWhomTheSendersFieldsNameAsDelivered) {
  const Recipient found = of(boundary + "\nDelivered-To: a@evil.example\nTo: info@example.jp\n");
  EXPECT_EQ(found.told_by, "to");
  EXPECT_THAT(found.addresses, ElementsAre("info@example.jp"));
}

TEST(Recipient, OfASharedDomainHasNoneOfItsOwn) {
  const Recipient found = of("Delivered-To: taro@gmail.com\n" + boundary + "\n");
  EXPECT_TRUE(found.is_address("Taro@gmail.com"));
  EXPECT_THAT(found.domains, IsEmpty());
  EXPECT_FALSE(found.owns("gmail.com"));
}

TEST(Recipient, IsTheConfiguredOne) {
  Profile profile;
  profile.domains = {"example.net"};
  const auto known = testing::knowledge_with(profile);
  const Recipient found = of("Delivered-To: info@example.jp\n" + boundary + "\n", *known);
  EXPECT_EQ(found.told_by, "profile");
  EXPECT_THAT(found.domains, ElementsAre("example.net"));
}

TEST(Recipient, IsTheConfiguredAddress) {
  Profile profile;
  profile.addresses = {"taro@example.net"};
  const auto known = testing::knowledge_with(profile);
  const Recipient found = of("Delivered-To: info@example.jp\n" + boundary + "\n", *known);
  EXPECT_EQ(found.told_by, "profile");
  EXPECT_THAT(found.domains, ElementsAre("example.net"));
}

TEST(Recipient, IsNobodyByNameAlone) {
  Profile profile;
  profile.names = {"Taro"};
  const auto known = testing::knowledge_with(profile);
  EXPECT_EQ(of("Delivered-To: info@example.jp\n" + boundary + "\n", *known).told_by, "delivery");
}

TEST(Recipient, IsTheSameWithoutARouteAtHand) {
  const auto mail = testing::mail("Delivered-To: info@example.jp\n" + boundary +
                                  "\nX-Rcpt-To: a@evil.example\nTo: b@example.net\n\nbody\n");
  EXPECT_THAT(recipient_of(*mail, testing::knowledge()).domains, ElementsAre("example.jp"));
}

TEST(Recipient, MayBeNobody) { EXPECT_EQ(of(boundary + "\n").told_by, "nobody"); }

TEST(FromOutside, IsWhoIsNotOfTheHouse) {
  const auto outside = [](const std::string& from, const std::string& to, const Profile& profile = {}) {
    const auto mail = testing::mail("From: " + from + "\nTo: " + to + "\n\nbody\n");
    return from_outside(*mail, *testing::knowledge_with(profile));
  };
  EXPECT_TRUE(outside("a@example.com", "b@example.jp"));
  EXPECT_FALSE(outside("a@mail.example.jp", "b@example.jp"));
  EXPECT_FALSE(outside("a@example.com", "b@gmail.com")) << "of whose house nobody knows";
  EXPECT_TRUE(outside("a@gmail.com", "b@gmail.com"));
  Profile profile;
  profile.addresses = {"taro@example.net"};
  EXPECT_TRUE(outside("a@example.jp", "b@example.jp", profile));
  EXPECT_FALSE(outside("a@example.net", "b@example.jp", profile));
}

}  // namespace
}  // namespace kanshiki::examine
