#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found contact_details(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ContactDetails, NumbersThatCannotExist) {
  const Found found = testing::run(
      contact_details, testing::text("お問い合わせ\nＴＥＬ：０３－１２３４－５６７\n法人番号 7000012050003"));
  ASSERT_THAT(testing::ids(found),
              ElementsAre("identity.impossible_phone_number", "identity.impossible_corporate_number"));
  EXPECT_EQ(found.findings[0].cites.at(0).quote, "０３－１２３４－５６７");
  EXPECT_EQ(found.findings[1].cites.at(0).quote, "7000012050003");
}

TEST(ContactDetails, NumbersThatCan) {
  for (const char* words :
       {"お電話は 03-1234-5678 へ。法人番号 7000012050002", "フリーダイヤル 0120-123-456(平日9時から)",
        "Tel: 030 123456-7, 01632 960123", "Phone +1 (800) 555-0199"})
    EXPECT_THAT(testing::ids(testing::run(contact_details, testing::text(words))), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
