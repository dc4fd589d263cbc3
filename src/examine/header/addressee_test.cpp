#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found addressee(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(testing::run(
      examine::addressee,
      testing::route("Delivered-To: info@example.jp\nReceived: from x (x.example [203.0.113.9]) by "
                     "mx.example.jp (Postfix) with ESMTP id 1\nFrom: a@example.com\n" +
                     header)));
}

TEST(Addressee, IsNamed) {
  EXPECT_THAT(found("To: Info <INFO@example.jp>\n"), IsEmpty());
  EXPECT_THAT(found("To: b@example.net\nCc: info@example.jp\n"), IsEmpty());
  EXPECT_THAT(found("To: b@example.net\n"), ElementsAre("header.recipient_not_named"));
  EXPECT_THAT(found("To: undisclosed-recipients:;\n"), ElementsAre("header.addressee_hidden"));
  EXPECT_THAT(found(""), ElementsAre("header.addressee_hidden"));
}

TEST(Addressee, OfAListIsTheList) {
  EXPECT_THAT(found("To: users@example.net\nList-Id: <users.example.net>\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
