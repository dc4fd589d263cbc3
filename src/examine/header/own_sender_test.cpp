#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found own_sender(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& from, const std::string& more = "To: info@example.jp\n",
                               const std::string& peer = "x (unknown [203.0.113.9])") {
  return testing::ids(testing::run(
      examine::own_sender,
      testing::route("Delivered-To: info@example.jp\nReceived: from " + peer +
                     " by mx.example.jp (Postfix) with ESMTP id 1\nFrom: " + from + "\n" + more)));
}

TEST(OwnSender, ComesFromOutside) {
  EXPECT_THAT(found("info@example.jp"), ElementsAre("identity.own_address_as_sender"));
  EXPECT_THAT(found("admin@example.jp"), ElementsAre("identity.own_domain_as_sender"));
  EXPECT_THAT(found("admin@mail.example.jp"), ElementsAre("identity.own_domain_as_sender"));
  EXPECT_THAT(found("a@example.com"), IsEmpty());
  EXPECT_THAT(found("a@example.com", "To: a@example.com\n"), ElementsAre("header.sender_is_addressee"));
}

TEST(OwnSender, MayBeInside) {
  EXPECT_THAT(found("admin@example.jp", "", "mail.example.jp (mail.example.jp [203.0.113.8])"),
              ElementsAre("identity.own_machine"));
  EXPECT_THAT(found("a@example.com", "", "mail.example.jp (mail.example.jp [203.0.113.8])"), IsEmpty())
      << "a stranger's, forwarded by the house";
  EXPECT_THAT(found("admin@example.jp", "", "pc (unknown [10.0.0.8])"), IsEmpty());
  EXPECT_THAT(found("admin@example.jp", "", "pc (unknown [203.0.113.9]) (Authenticated sender: admin)"),
              IsEmpty());
}

TEST(OwnSender, MayWriteToAList) {
  EXPECT_THAT(found("admin@example.jp", "List-Id: <users.lists.example.org>\n",
                    "lists.example.org (lists.example.org [203.0.113.8])"),
              IsEmpty());
}

TEST(OwnSender, OfAProviderIsNobodyOfOnes) {
  EXPECT_THAT(
      testing::ids(testing::run(
          examine::own_sender,
          testing::route("Delivered-To: taro@gmail.com\nReceived: from x (x. [203.0.113.9]) by mx.google.com "
                         "with ESMTPS id k19si10053658edx.451\nFrom: hanako@gmail.com\n"))),
      IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
