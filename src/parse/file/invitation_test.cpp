#include "parse/file/invitation.hpp"

#include <gmock/gmock.h>

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;

TEST(Invitation, IsReadAsCalendarsDo) {
  const Invitation read = read_invitation(
      "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
      "ORGANIZER;CN=\"Yamada: Taro\":mailto:taro@example.jp\r\n"
      "SUMMARY:請求書の\\n確認\r\n"
      "DESCRIPTION:Pay here: https://evil.exam\r\n ple/pay\\, please\r\n"
      "LOCATION:Tokyo\r\nURL:https://example.com/m\r\nEND:VEVENT\r\n");
  EXPECT_EQ(read.method, "REQUEST");
  EXPECT_EQ(read.organizer, "taro@example.jp");
  EXPECT_EQ(read.summary, "請求書の\n確認");
  EXPECT_THAT(read.texts, ElementsAre("Pay here: https://evil.example/pay, please", "Tokyo"));
  EXPECT_THAT(read.urls, ElementsAre("https://example.com/m"));
}

TEST(Invitation, AnythingElseIsEmpty) {
  const Invitation read = read_invitation("no calendar at all: just words\n:\n;;\n\\");
  EXPECT_EQ(read.organizer, "");
  EXPECT_TRUE(read.texts.empty());
}

}  // namespace
}  // namespace kanshiki::parse
