#include "parse/auth/spf_record.hpp"

#include <gtest/gtest.h>

#include "parse/auth/spf_macro.hpp"

namespace kanshiki::parse {
namespace {

TEST(SpfRecord, IsReadTermByTerm) {
  const auto record = parse_spf_record(
      "v=spf1  +a/24//64 mx:mail.example.jp -ip4:192.0.2.0/25 ?ip6:2001:db8::/32 ~include:%{d2}.example "
      "exp=why.example unknown=%{i} redirect=next.example ");
  ASSERT_TRUE(record) << record.error().what;
  ASSERT_EQ(record->directives.size(), 5u);
  EXPECT_EQ(record->directives[0].prefix4, 24u);
  EXPECT_EQ(record->directives[0].prefix6, 64u);
  EXPECT_EQ(record->directives[1].domain, "mail.example.jp");
  EXPECT_EQ(record->directives[2].qualifier, '-');
  EXPECT_EQ(record->directives[2].network.to_string(), "192.0.2.0/25");
  EXPECT_EQ(record->directives[3].network.to_string(), "2001:db8::/32");
  EXPECT_EQ(record->directives[4].domain, "%{d2}.example");
  EXPECT_EQ(record->explanation, "why.example");
  EXPECT_EQ(record->redirect, "next.example");
}

TEST(SpfRecord, KnowsItsVersion) {
  for (const char* good : {"v=spf1", "V=SPF1 -all", "v=spf1 "}) EXPECT_TRUE(is_spf_record(good)) << good;
  for (const char* bad : {"", "v=spf10", "v=spf1-all", " v=spf1", "spf2.0/pra"})
    EXPECT_FALSE(is_spf_record(bad)) << bad;
}

TEST(SpfRecord, OneBrokenTermVoidsIt) {
  for (const char* term : {"moo",
                           "all:x",
                           "all/8",
                           "a/33",
                           "a//129",
                           "a/24/64",
                           "a/024",
                           "a:museum",
                           "a:192.0.2.1",
                           "ip4",
                           "ip4:192.0.2",
                           "ip4:192.0.2.1//32",
                           "ip6:192.0.2.1",
                           "ip6:2001:db8::/129",
                           "include",
                           "include:",
                           "include:a.example/24",
                           "exists",
                           "ptr:",
                           "ptr/0",
                           "redirect:a.example",
                           "redirect=",
                           "exp=",
                           "exp=a.example exp=b.example",
                           "1up=x",
                           "=all",
                           "x=%abc",
                           "a:%{x}.example",
                           "a:%{d0}.example",
                           "a:%{d",
                           "a:b.example\x01",
                           "a:\xC3\xA9.example",
                           "--all"})
    EXPECT_FALSE(parse_spf_record(std::string("v=spf1 ") + term + " -all")) << term;
}

struct Expansion {
  const char* text;
  const char* expected;  ///< null: not a macro string
  MacroUse use = MacroUse::domain;
};

/// The examples of RFC 7208 §7.4, and what breaks the grammar.
TEST(SpfMacro, IsExpanded) {
  const auto value = [](char letter) -> std::string {
    switch (letter) {
      case 's':
        return "strong-bad@email.example.com";
      case 'l':
        return "strong-bad";
      case 'i':
        return "192.0.2.3";
      case 'v':
        return "in-addr";
      case 'h':
        return "a b&c";
      default:
        return "email.example.com";
    }
  };
  for (const Expansion& row :
       std::initializer_list<Expansion>{{"%{s}", "strong-bad@email.example.com"},
                                        {"%{d4}", "email.example.com"},
                                        {"%{d2}", "example.com"},
                                        {"%{d1}", "com"},
                                        {"%{dr}", "com.example.email"},
                                        {"%{d2r}", "example.email"},
                                        {"%{l}", "strong-bad"},
                                        {"%{l-}", "strong.bad"},
                                        {"%{lr-}", "bad.strong"},
                                        {"%{l1r-}", "strong"},
                                        {"%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com"},
                                        {"%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com"},
                                        {"%{H}", "a%20b%26c"},
                                        {"a%%b%_c%-d", "a%b c%20d"},
                                        {"%{d999999999999}", "email.example.com"},
                                        {"%", nullptr},
                                        {"%a", nullptr},
                                        {"%{}", nullptr},
                                        {"%{d", nullptr},
                                        {"%{q}", nullptr},
                                        {"%{d0}", nullptr},
                                        {"%{dr2}", nullptr},
                                        {"%{c}", nullptr},
                                        {"a b", nullptr},
                                        {"a b %{c}", "a b email.example.com", MacroUse::explanation}}) {
    const auto got = expand_macros(row.text, row.use, value);
    EXPECT_EQ(got.has_value(), row.expected != nullptr) << row.text;
    if (got && row.expected) {
      EXPECT_EQ(*got, row.expected) << row.text;
    }
    EXPECT_EQ(is_macro_string(row.text, row.use), row.expected != nullptr) << row.text;
  }
}

}  // namespace
}  // namespace kanshiki::parse
