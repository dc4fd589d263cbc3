#include "parse/address.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kanshiki::parse {
namespace {

/// What a row expects of the list: `name <address>` for each mailbox, and what is to be said of it.
struct Row {
  const char* field;
  std::vector<std::string> boxes;
  const char* marks = "";  ///< "malformed", "ambiguous" (which is malformed too)
};

const Row rows[] = {
    // RFC 5322 §3.4 and its appendix
    {"taro@example.jp", {"<taro@example.jp>"}},
    {"Taro Yamada <taro@example.jp>", {"Taro Yamada <taro@example.jp>"}},
    {"\"Yamada, Taro\" <taro@example.jp>", {"Yamada, Taro <taro@example.jp>"}},
    {"\"Say \\\"hi\\\"\" <a@example.jp>", {"Say \"hi\" <a@example.jp>"}},
    {"a@example.jp, B <b@example.com>", {"<a@example.jp>", "B <b@example.com>"}},
    {"a@x,b@y", {"<a@x>", "<b@y>"}},
    {"<>", {"<>"}},
    {"\"much.more unusual\"@example.com", {"<\"much.more unusual\"@example.com>"}},
    {"\"a@b\"@example.com", {"<\"a@b\"@example.com>"}},
    {"user@[192.0.2.1]", {"<user@[192.0.2.1]>"}},
    {"X <user@[IPv6:2001:db8::1]>", {"X <user@[IPv6:2001:db8::1]>"}},
    {"Pete(A nice \\) (nested) chap) <pete@example.jp>", {"Pete <pete@example.jp>"}},
    {"Taro\r\n\tYamada\r\n <taro@example.jp>", {"Taro Yamada <taro@example.jp>"}},
    {"太郎 <taro@例え.jp>", {"太郎 <taro@例え.jp>"}},
    // RFC 5322 §4.4
    {"taro@example.jp (Taro Yamada)", {"Taro Yamada <taro@example.jp>"}},
    {"(Taro) taro@example.jp", {"Taro <taro@example.jp>"}},
    {"John Q. Public <john.q@example.com>", {"John Q. Public <john.q@example.com>"}},
    {"<@relay.example,@b.example:joe@example.jp>", {"<joe@example.jp>"}},
    {"joe . q @ example . jp", {"<joe.q@example.jp>"}},
    {"joe(comment)@(another)example.jp", {"<joe@example.jp>"}},
    {"< joe@example.jp >, ,", {"<joe@example.jp>"}},
    // names in encoded-words, delimiters unencoded in them too
    {"=?UTF-8?B?6ZGR6K2Y?= <a@example.jp>", {"鑑識 <a@example.jp>"}},
    {"=?UTF-8?Q?Yamada,_Taro_<x@y>?= <a@example.jp>", {"Yamada, Taro <x@y> <a@example.jp>"}},
    {"\"=?UTF-8?B?6ZGR6K2Y?=\" <a@example.jp>", {"鑑識 <a@example.jp>"}},
    {"=?UTF-8?B?6ZGR6K2Y?=<a@example.jp>", {"鑑識 <a@example.jp>"}},
    // names that hold an address
    {"\"a@b.example\" <c@d.example>", {"a@b.example <c@d.example>"}},
    {"a@b.example <c@d.example>", {"a@b.example <c@d.example>"}, "malformed"},
    {"\"a@b.example\", <c@d.example>", {"a@b.example <c@d.example>"}, "malformed"},
    {"Great Shop, Great Shop, <a@example.jp>", {"Great Shop, Great Shop <a@example.jp>"}, "malformed"},
    {"Shop;<a@example.jp>", {"Shop <a@example.jp>"}, "malformed"},
    {"Great Shop,(<a@example.jp>)", {"Great Shop <a@example.jp>"}, "ambiguous"},
    {"root, Taro <a@example.jp>, staff", {"root, Taro <a@example.jp>", "<staff>"}, "malformed"},
    // what real mail gets wrong, and what it plainly means
    {"Name <a@example.jp", {"Name <a@example.jp>"}, "malformed"},
    {"Name <a@example.jp, Other <b@example.jp>",
     {"Name <a@example.jp>", "Other <b@example.jp>"},
     "malformed"},
    {"Yamada, Taro <a@example.jp>", {"Yamada, Taro <a@example.jp>"}, "malformed"},
    {"\"[*news*] <a@example.jp>", {"\"[*news*] <a@example.jp>"}, "malformed"},
    {"Smile :-( <a@example.jp>", {"Smile :-( <a@example.jp>"}, "malformed"},
    {"[spam] Taro <a@example.jp>", {"[spam] Taro <a@example.jp>"}},
    {"taro＠example.jp", {"<taro@example.jp>"}, "malformed"},
    {"mailto:a@example.jp", {"mailto: <a@example.jp>"}, "malformed"},
    {"Name <mailto:a@example.jp>", {"Name <a@example.jp>"}, "malformed"},
    {"a@example.jp; b@example.jp", {"<a@example.jp>", "<b@example.jp>"}, "malformed"},
    {"X <\"a@example.jp\">", {"X <a@example.jp>"}, "malformed"},
    {"X <a@example.jp> <>", {"X <a@example.jp>"}, "malformed"},
    {"root", {"<root>"}, "malformed"},
    {"root (Charlie Root)", {"Charlie Root <root>"}, "malformed"},
    {"Shop <a@example,jp>", {"Shop <a@example,jp>"}, "malformed"},
    {"a..b.@docomo.example", {"<a..b.@docomo.example>"}, "malformed"},
    {"a@example.jp.", {"<a@example.jp.>"}, "malformed"},
    {"X <a b@example.jp>", {"X <ab@example.jp>"}, "malformed"},
    // two plausible readings: both are kept
    {"X <a@b.example> <c@d.example>", {"X <a@b.example>", "<c@d.example>"}, "ambiguous"},
    {"<a@b.example> c@d.example", {"<a@b.example>", "<c@d.example>"}, "ambiguous"},
    {"<a@b.example,c@d.example>", {"<a@b.example>", "<c@d.example>"}, "ambiguous"},
    {"a@b.example@c.example", {"<a@b.example@c.example>", "<a@b.example>"}, "ambiguous"},
    {"a@b.example c@d.example", {"<a@b.example>", "<c@d.example>"}, "ambiguous"},
    {"Bank (<a@example.jp>)", {"Bank <a@example.jp>"}, "ambiguous"},
    {"\"Bank <a@example.jp>\"", {"Bank <a@example.jp>"}, "ambiguous"},
    {"=?UTF-8?Q?Bank_<a@example.jp>?=", {"Bank <a@example.jp>"}, "ambiguous"},
    // Japanese text in raw bytes, whose second bytes look like delimiters (lexis_test.cpp has more)
    {"\x1B$B4U<1\x1B(B <a@example.jp>", {"鑑識 <a@example.jp>"}},
    {"\"\x95\x5C\x8E\xA6\x8B\x40\x94\x5C\x82\xCC\x82\xA8\x92\x6D\x82\xE7\x82\xB9\" <a@example.jp>",
     {"表示機能のお知らせ <a@example.jp>"}},
    {"\x83\x41\x83\x4A\x83\x45\x83\x93\x83\x67\x82\xCC\x97\x5C\x96\xF1\x83\x5C <a@example.jp>",
     {"アカウントの予約ソ <a@example.jp>"}},
    {"\xB4\xD5\xBC\xB1\xA4\xCE\xA4\xAA\xC3\xCE\xA4\xE9\xA4\xBB\xA4\xC7\xA4\xB9 <a@example.jp>",
     {"鑑識のお知らせです <a@example.jp>"}},
    // nothing
    {"", {}},
    {" \r\n\t,, ,", {}},
    {"(only a comment)", {}},
    {"a@example.jp, (see b@example.jp)", {"<a@example.jp>"}},
};

TEST(Addresses, AreReadAsMailWritesThem) {
  for (const Row& row : rows) {
    SCOPED_TRACE(row.field);
    Arena arena;
    const AddressList list = parse_addresses(row.field, arena);
    std::vector<std::string> boxes;
    for (const Mailbox& box : list.mailboxes) {
      boxes.push_back(std::string(box.name) + (box.name.empty() ? "<" : " <") + std::string(box.address) +
                      ">");
      if (!box.domain.empty()) {
        EXPECT_EQ(std::string(box.local) + "@" + std::string(box.domain), box.address);
      }
    }
    EXPECT_EQ(boxes, row.boxes);
    EXPECT_EQ(list.malformed, *row.marks != '\0');
    EXPECT_EQ(list.ambiguous, row.marks == std::string("ambiguous"));
  }
}

TEST(Addresses, KnowGroups) {
  Arena arena;
  const AddressList list =
      parse_addresses("Friends: a@example.jp, \"B\" <b@example.jp>;, undisclosed-recipients:;", arena);
  ASSERT_EQ(list.groups.size(), 2u);
  EXPECT_EQ(list.groups[0], "Friends");
  EXPECT_EQ(list.groups[1], "undisclosed-recipients");
  ASSERT_EQ(list.mailboxes.size(), 2u);
  EXPECT_EQ(list.mailboxes[1].address, "b@example.jp");
  EXPECT_FALSE(list.malformed);
}

/// RFC 5322, appendix A.5.
TEST(Addresses, KnowGroupsAmidComments) {
  Arena arena;
  const AddressList list = parse_addresses(
      "A Group(Some people)\r\n :Chris Jones <c@(Chris's host.)public.example>,\r\n joe@example.org,\r\n"
      " John <jdoe@one.test> (my dear friend); (the end of the group)",
      arena);
  ASSERT_EQ(list.groups.size(), 1u);
  EXPECT_EQ(list.groups[0], "A Group");
  ASSERT_EQ(list.mailboxes.size(), 3u);
  EXPECT_EQ(list.mailboxes[0].address, "c@public.example");
  EXPECT_FALSE(list.malformed);
  EXPECT_FALSE(
      parse_addresses("(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;", arena).malformed);
}

TEST(Addresses, TakeAGroupWithoutEndForAGroupOnlyWhenEmpty) {
  Arena arena;
  EXPECT_EQ(parse_addresses("undisclosed-recipients:", arena).groups.size(), 1u);
  const AddressList list = parse_addresses("Tel:03 <a@example.jp>", arena);
  EXPECT_TRUE(list.groups.empty());
  EXPECT_EQ(list.mailboxes.at(0).name, "Tel:03");
}

TEST(Addresses, SayWhichMailboxIsMalformedAndWhatItWas) {
  Arena arena;
  const AddressList list = parse_addresses("A <a@example.jp>, B <b@example.jp", arena);
  ASSERT_EQ(list.mailboxes.size(), 2u);
  EXPECT_FALSE(list.mailboxes[0].malformed);
  EXPECT_TRUE(list.mailboxes[1].malformed);
  EXPECT_EQ(list.mailboxes[0].raw, "A <a@example.jp>");
  EXPECT_EQ(list.mailboxes[1].raw, "B <b@example.jp");
}

/// Each would take hours if anything were looked for again from every byte.
TEST(Addresses, AreReadInLinearTime) {
  const char* units[] = {"(",  "\"", "<",   "<a",   "@[",         "=?", "=?a?q?x", "\x1B$",
                         "a,", "a@", "(\"", "\"\\", "\x83\x5C\"", "a:", "<a@b>",   "((a)"};
  for (const char* unit : units) {
    std::string field;
    while (field.size() < 256 * 1024) field += unit;
    Arena arena;
    parse_addresses(field, arena);
  }
}

}  // namespace
}  // namespace kanshiki::parse
