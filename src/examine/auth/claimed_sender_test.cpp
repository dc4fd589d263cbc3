#include <gmock/gmock.h>

#include "examine/auth/author.hpp"
#include "examine/testing.hpp"

namespace kanshiki::examine {

Found claimed_sender(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

struct Row {
  std::string head;    ///< the header, From included
  const char* domain;  ///< the one domain that is claimed, or ""
  const char* doubt;   ///< one that must be among the doubts; null: every program shows the same
};

/// "Two readings of one mail": wherever a common program may show another address than the one that is
/// proven, there is a doubt, and nothing is proven.
TEST(ClaimedSender, IsCertainOnlyWhereAllProgramsShowTheSame) {
  const std::string nul(1, '\0');
  for (const Row& row : std::initializer_list<Row>{
           {"From: Taro <taro@Example.JP>\r\n", "example.jp", nullptr},
           {"From: taro@example.jp (Taro)\r\n", "example.jp", nullptr},
           {"From: =?UTF-8?B?5aSq6YOO?= <taro@example.jp>\r\n", "example.jp", nullptr},
           {"From: \"Yamada, Taro\" <\"taro yamada\"@example.jp>\r\n", "example.jp", nullptr},
           {"From: a..b.@mobile.example\r\n", "mobile.example", nullptr},
           {"From: taro@xn--r8jz45g.jp\r\n", "xn--r8jz45g.jp", nullptr},
           {"From: taro@例え.jp\r\n", "xn--r8jz45g.jp", nullptr},
           // several
           {"From: a@good.example\r\nFrom: b@evil.example\r\n", "", "several_fields"},
           {"From: a@good.example\r\nFrom: a@good.example\r\n", "good.example", "several_fields"},
           {"From: a@good.example\r\nfrom : b@evil.example\r\n", "", "several_fields"},
           {"From: a@good.example, b@evil.example\r\n", "", "several_authors"},
           {"From: G: a@good.example, b@evil.example;\r\n", "", "several_authors"},
           {"From: a@good.example,b@good.example\r\n", "good.example", "several_authors"},
           {"From: <a@good.example> <b@evil.example>\r\n", "", "two_readings"},
           {"From: a@good.example b@evil.example\r\n", "", "two_readings"},
           {"From: a@good.example@evil.example\r\n", "", "two_readings"},
           {"From: <a@good.example,b@evil.example>\r\n", "", "two_readings"},
           {"From: \"a@good.example <b@evil.example>\"\r\n", "evil.example", "two_readings"},
           {"From: =?UTF-8?Q?a@good.example?=\r\n", "good.example", "two_readings"},
           // one within the other
           {"From: \"a@good.example\"@evil.example\r\n", "evil.example", "address_in_address"},
           {"From: <@good.example:b@evil.example>\r\n", "evil.example", "source_route"},
           {"From: =?UTF-8?Q?a=40good.example?=@evil.example\r\n", "evil.example", "encoded_address"},
           {"From: =?UTF-8?Q?a=40good.example=00?=@evil.example\r\n", "evil.example", "encoded_address"},
           {"From: a@good.example <b@evil.example>\r\n", "evil.example", "name_shows_address"},
           {"From: \"a@good.example\" <b@evil.example>\r\n", "evil.example", "name_shows_address"},
           {"From: =?UTF-8?Q?a=40good=2Eexample?= <b@evil.example>\r\n", "evil.example",
            "name_shows_address"},
           {"From: b@evil.example (a@good.example)\r\n", "evil.example", "name_shows_address"},
           {"From: a\uFF20good.example <b@evil.example>\r\n", "evil.example", "name_shows_address"},
           {"From: a@good.example: <b@evil.example>;\r\n", "evil.example", "name_shows_address"},
           {"From: =?UTF-8?Q?=22a@good.example=22_=3C?= <b@evil.example>\r\n", "evil.example",
            "name_shows_address"},
           {"From: <=?UTF-8?Q?a@good.example?=> <b@evil.example>\r\n", "evil.example", "name_shows_address"},
           {"From: \"=?UTF-8?Q?a@good.example?=\" <b@evil.example>\r\n", "evil.example",
            "name_shows_address"},
           {"From: a@good.example> <b@evil.example>\r\n", "evil.example", "name_shows_address"},
           {"From: \"b@evil.example\"@good.example\r\n", "good.example", "address_in_address"},
           {"From: \"a\\\"@evil.example\"@good.example\r\n", "good.example", "address_in_address"},
           {"From: <=?UTF-8?B?YUBnb29kLmV4YW1wbGU=?=>\r\n", "", "encoded_address"},
           {"From: a@good.example#@evil.example\r\n", "evil.example", "two_readings"},
           {"From: a@good.example;b@evil.example\r\n", "", "several_authors"},
           {"From: \"<a@good.example>, <b@evil.example>\r\n", "", "several_authors"},
           {"From: <b@evil.example>a@good.example\r\n", "", "two_readings"},
           // comments and blanks within
           {"From: a(b@evil.example)@good.example\r\n", "good.example", "name_shows_address"},
           {"From: a@good.example(<b@evil.example>)\r\n", "good.example", "name_shows_address"},
           {"From: a@good.example (\\) <b@evil.example>\r\n", "evil.example", "name_shows_address"},
           {"From: a@(good.example)evil.example\r\n", "evil.example", "two_readings"},
           {"From: a@good.example .evil.example\r\n", "good.example.evil.example", "two_readings"},
           {"From: a@good.example\r\n .evil.example\r\n", "good.example.evil.example", "two_readings"},
           // letters of another script are another domain
           {"From: Apple <a@\u0430pple.com>\r\n", "xn--pple-43d.com", nullptr},
           {"From: a@xn--pple-43d.com\r\n", "xn--pple-43d.com", nullptr},
           // characters
           {"From: a@good.example" + nul + " <b@evil.example>\r\n", "evil.example", "control_characters"},
           {"From: a@good.example" + nul + "@evil.example\r\n", "evil.example", "control_characters"},
           {"From: \xE2\x80\xAEmoc.doog@a <b@evil.example>\r\n", "evil.example", "control_characters"},
           {"From: a@ｅxample.jp\r\n", "example.jp", "odd_domain"},
           {"From: a@exam\xC2\xADple.jp\r\n", "example.jp", "odd_domain"},
           {"From: a@good。example\r\n", "good.example", "odd_domain"},
           {"From: a@[192.0.2.1]\r\n", "", "no_domain"},
           {"From: root\r\n", "", "no_domain"},
           {"From: a@good\\.example\r\n", "", "no_domain"},
           // lines
           {"From: a@good.example\rFrom: b@evil.example\r\n", "", "line_breaks"},
           {"Subject: x\rFrom: b@evil.example\r\nFrom: a@good.example\r\n", "good.example", "line_breaks"},
           {"Subject: x\r\n \r\nFrom: a@good.example\r\n", "good.example", "header_end"},
           {"Subject: x\r\nno colon here\r\nFrom: a@good.example\r\n", "good.example", "header_end"},
           {" From: a@good.example\r\nFrom: b@evil.example\r\n", "evil.example", "header_end"},
           {"Subject: x\r\nFrom\u00A0: a@good.example\r\nFrom: b@evil.example\r\n", "evil.example",
            "header_end"},
           {"Subject: x\r\nFrom" + nul + ": a@good.example\r\nFrom: b@evil.example\r\n", "evil.example",
            "header_end"},
           {"From: a@good.example\n\rFrom: b@evil.example\r\n", "good.example", "header_end"},
           {"From: a@good.example\r\n\x0b\r\nFrom: b@evil.example\r\n", "", "header_end"},
           {"Subject: x" + nul + "\r\nFrom: a@good.example\r\n", "good.example", "control_characters"}}) {
    SCOPED_TRACE(row.head);
    const Author author = read_author(*testing::mail(row.head + "To: b@example.com\r\n\r\nhello\r\n"));
    EXPECT_EQ(author.domain(), row.domain);
    EXPECT_EQ(author.certain(), row.doubt == nullptr);
    if (row.doubt) {
      EXPECT_THAT(author.doubts, Contains(row.doubt));
    }
  }
}

TEST(ClaimedSender, IsTold) {
  const Found plain = testing::run(claimed_sender, testing::mail("From: a@example.jp\r\n\r\nx\r\n"));
  ASSERT_THAT(testing::ids(plain), ElementsAre("identity.claim"));
  EXPECT_EQ(plain.findings[0].text("domain"), "example.jp");
  const Found trick =
      testing::run(claimed_sender, testing::mail("From: \"a@good.example\"@evil.example\r\n\r\nx\r\n"));
  EXPECT_THAT(testing::ids(trick), ElementsAre("identity.claim", "identity.ambiguous"));
  const Found none = testing::run(claimed_sender, testing::mail("To: a@example.jp\r\n\r\nx\r\n"));
  ASSERT_THAT(testing::ids(none), ElementsAre("identity.claim"));
  EXPECT_EQ(none.findings[0].text("domain"), "");
}

}  // namespace
}  // namespace kanshiki::examine
