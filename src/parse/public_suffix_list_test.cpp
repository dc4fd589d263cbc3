#include "parse/public_suffix_list.hpp"

#include <gtest/gtest.h>

#include "parse/domain.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::string_view own_list =
    "// ===BEGIN ICANN DOMAINS===\ncom\njp\nco.jp\nuk\nco.uk\nみんな\n*.ck\n!www.ck\n// ===END ICANN "
    "DOMAINS===\n"
    "// ===BEGIN PRIVATE DOMAINS===\nnew-hosting.example\n// ===END PRIVATE DOMAINS===\n";

TEST(PublicSuffixList, TakesThePlaceOfTheBuiltInOne) {
  auto list = PublicSuffixList::read(own_list);
  ASSERT_TRUE(list) << list.error().what;
  EXPECT_EQ(list->size(), 8u) << "without the exception";
  EXPECT_EQ(registrable_domain("a.b.new-hosting.example"), "new-hosting.example");
  use_public_suffixes(std::move(*list));
  EXPECT_EQ(registrable_domain("a.b.new-hosting.example"), "b.new-hosting.example");
  EXPECT_EQ(icann_registrable_domain("a.b.new-hosting.example"), "new-hosting.example");
  EXPECT_EQ(registrable_domain("a.b.example.co.jp"), "example.co.jp");
  EXPECT_EQ(registrable_domain("www.ck"), "www.ck");
  EXPECT_EQ(registrable_domain("a.b.xn--q9jyb4c"), "b.xn--q9jyb4c") << "written in kana there";
  EXPECT_EQ(registrable_domain("a.foo.duckdns.org"), "duckdns.org") << "not on this one";
  use_public_suffixes(std::nullopt);
  EXPECT_EQ(registrable_domain("a.foo.duckdns.org"), "foo.duckdns.org");
}

TEST(PublicSuffixList, WhatIsNone) {
  const std::string whole(own_list);
  for (const std::size_t cut : {0u, 1u, 40u, 100u})
    EXPECT_FALSE(PublicSuffixList::read(whole.substr(cut + 1)));
  EXPECT_FALSE(PublicSuffixList::read(whole.substr(0, whole.size() - 10)));
  EXPECT_FALSE(PublicSuffixList::read(""));
  EXPECT_FALSE(PublicSuffixList::read("<html>busy</html>"));
  const auto with = [&](std::string_view from, std::string_view to) {
    std::string out = whole;
    return PublicSuffixList::read(out.replace(out.find(from), from.size(), to));
  };
  EXPECT_FALSE(with("\nco.jp", "\nor.jp")) << "lacks what every list has";
  EXPECT_FALSE(with("\nco.jp", "\n*.com")) << "everybody's names as suffixes";
  EXPECT_TRUE(with("\nco.jp", "\nor.jp\nco.jp"));
}

}  // namespace
}  // namespace kanshiki::parse
