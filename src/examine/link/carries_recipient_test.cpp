#include <gmock/gmock.h>

#include "base/hash.hpp"
#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found carries_recipient(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "ID encoding where" of a link in a mail to taro@example.jp.
std::vector<std::string> look(const std::string& url, const std::string& fields = "To: taro@example.jp\r\n") {
  Text text;
  text.mail = testing::mail("From: a@example.com\r\n" + fields + "\r\n" + url + "\r\n");
  text.part = &text.mail->parts.front();
  const auto link = std::make_shared<const Link>(make_link(text, Link::Kind::text, url, url));
  std::vector<std::string> out;
  for (const Finding& one : testing::run(carries_recipient, link).findings)
    out.push_back(one.id + " " + std::string(one.text("encoding")) + " " + std::string(one.text("where")));
  return out;
}

TEST(CarriesRecipient, SoThatAPageFillsItIn) {
  EXPECT_THAT(look("https://evil.example/login#taro@example.jp"),
              ElementsAre("link.hands_over_recipient plain fragment"));
  EXPECT_THAT(look("https://evil.example/?" + base64("taro@example.jp!!")),
              ElementsAre("link.hands_over_recipient base64 query"));
  EXPECT_THAT(look("https://evil.example/x/" + hex("taro@example.jp") + "/"),
              ElementsAre("link.hands_over_recipient hex path"));
}

TEST(CarriesRecipient, SoThatItIsCounted) {
  EXPECT_THAT(look("https://news.example/?mail=taro%40example.jp"),
              ElementsAre("link.carries_recipient plain query"));
  EXPECT_THAT(look("https://news.example/o/" + hex(md5("taro@example.jp"))),
              ElementsAre("link.carries_recipient md5 path"));
  EXPECT_THAT(look("https://news.example/unsubscribe/taro@example.jp"),
              ElementsAre("link.carries_recipient plain path"));
}

TEST(CarriesRecipient, AsTheDeliveryNotedIt) {
  EXPECT_THAT(look("https://evil.example/#taro@example.jp",
                   "To: undisclosed-recipients:;\r\nDelivered-To: Taro@example.jp\r\n"),
              ElementsAre("link.hands_over_recipient plain fragment"));
}

TEST(CarriesRecipient, NotWhereOthersAreMeant) {
  EXPECT_THAT(look("https://shop.example/#jiro@example.jp"), IsEmpty());
  EXPECT_THAT(look("https://shop.example/"), IsEmpty());
  EXPECT_THAT(look("mailto:taro@example.jp"), IsEmpty());
  EXPECT_THAT(look("https://jpn01.safelinks.protection.outlook.com/"
                   "?url=https%3A%2F%2Fa.example%2F&data=05%7Ctaro%40example.jp%7C"),
              IsEmpty());
}

TEST(CarriesRecipient, AListsArchiveHasTheListsAddress) {
  EXPECT_THAT(look("https://archive.example/users@lists.example/1.html",
                   "To: users@lists.example\r\nList-Id: <users.lists.example>\r\n"),
              ElementsAre("link.carries_recipient plain path"));
}

TEST(CarriesRecipient, AMailToManyIsMadeForNone) {
  std::string to = "To: taro@example.jp";
  for (int i = 0; i < 9; ++i) to += ",\r\n a" + std::to_string(i) + "@example.jp";
  EXPECT_THAT(look("https://shop.example/#taro@example.jp", to + "\r\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
