#include "parse/auth/signature.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::string_view good =
    "v=1; a=rsa-sha256; c=relaxed/simple; d=example.jp; s=2021.mail; i=taro@news.example.jp;\r\n"
    "\tt=1634000000; x=1635000000; l=120; h=From : To:\r\n Subject; bh=YWJj; b=ZGVm\r\n\tZw==";

TEST(DkimSignature, IsRead) {
  const auto read = parse_dkim_signature(good);
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->domain, "example.jp");
  EXPECT_EQ(read->selector, "2021.mail");
  EXPECT_EQ(read->identity_domain, "news.example.jp");
  EXPECT_EQ(read->fields, (std::vector<std::string_view>{"From", "To", "Subject"}));
  EXPECT_EQ(read->header, Canonical::relaxed);
  EXPECT_EQ(read->body, Canonical::simple);
  EXPECT_EQ(read->body_hash, "abc");
  EXPECT_EQ(read->signature, "defg");
  EXPECT_EQ(read->body_length, 120u);
  EXPECT_EQ(read->expires, 1635000000u);
  EXPECT_TRUE(read->covers("from", 1));
  EXPECT_FALSE(read->covers("From", 2));
}

struct Change {
  const char *from, *to;
};

/// What RFC 6376 §6.1.1 refuses, and names that some would read as another domain's.
TEST(DkimSignature, IsRefused) {
  for (const Change& change :
       std::initializer_list<Change>{{"v=1", "v=2"},
                                     {"v=1; ", ""},
                                     {"d=example.jp; ", ""},
                                     {"d=example.jp", "d=example.jp d=evil.example"},
                                     {"d=example.jp", "d=jp"},
                                     {"d=example.jp", "d=example.jp(.evil.example"},
                                     {"d=example.jp", "d=example.jp\\.evil.example"},
                                     {"d=example.jp", "d=@example.jp"},
                                     {"d=example.jp", "d=example.jp/evil.example"},
                                     {"d=example.jp", "d=[192.0.2.1]"},
                                     {"d=example.jp", "d=example.jp; d=evil.example"},
                                     {"s=2021.mail", "s=a b"},
                                     {"s=2021.mail", "s="},
                                     {"s=2021.mail", "s=x._domainkey.victim.example?"},
                                     {"i=taro@news.example.jp", "i=taro@example.com"},
                                     {"i=taro@news.example.jp", "i=taro@notexample.jp"},
                                     {"i=taro@news.example.jp", "i=taro"},
                                     {"h=From : To:\r\n Subject", "h=To:Subject"},
                                     {"h=From : To:\r\n Subject", "h=Sender:Resent-From"},
                                     {"bh=YWJj; ", ""},
                                     {"bh=YWJj", "bh=*"},
                                     {"ZGVm", "*"},
                                     {"c=relaxed/simple", "c=strict"},
                                     {"l=120", "l=-1"},
                                     {"x=1635000000", "x=1600000000"}}) {
    const std::string text = replace_all(good, change.from, change.to);
    ASSERT_NE(text, good) << change.from;
    EXPECT_FALSE(parse_dkim_signature(text)) << change.to;
  }
}

TEST(DkimSignature, WithANulInItsDomainIsRefused) {
  EXPECT_FALSE(parse_dkim_signature(
      replace_all(good, "d=example.jp", std::string_view("d=example.jp\0.evil.example", 26))));
}

TEST(ArcSeal, IsRead) {
  const auto read = parse_arc_seal("i=2; a=rsa-sha256; t=1; cv=pass; d=list.example; s=x; b=YWJj");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->instance, 2u);
  EXPECT_EQ(read->chain, "pass");
  for (const char* bad : {"a=rsa-sha256; cv=pass; d=list.example; s=x; b=YWJj",
                          "i=0; a=rsa-sha256; cv=pass; d=l.example; s=x; b=YWJj",
                          "i=51; a=rsa-sha256; cv=pass; d=l.example; s=x; b=YWJj",
                          "i=1; a=rsa-sha256; d=l.example; s=x; b=YWJj",
                          "i=1; a=rsa-sha256; cv=pass; h=from; d=l.example; s=x; b=YWJj"})
    EXPECT_FALSE(parse_arc_seal(bad)) << bad;
}

TEST(DkimKey, IsRead) {
  const auto key = parse_dkim_key("v=DKIM1; k=ed25519; h=sha1:sha256; s=email; t=y:s; n=note; p=YW Jj");
  ASSERT_TRUE(key) << key.error().what;
  EXPECT_EQ(key->type, "ed25519");
  EXPECT_EQ(key->bytes, "abc");
  EXPECT_TRUE(key->testing);
  EXPECT_TRUE(key->same_domain);
  EXPECT_TRUE(key->for_mail);
  EXPECT_TRUE(parse_dkim_key("p=")->bytes.empty()) << "revoked";
  EXPECT_FALSE(parse_dkim_key("p=YWJj; s=other")->for_mail);
  for (const char* bad : {"", "v=DKIM1", "v=DKIM2; p=YWJj", "p=YWJj; v=DKIM1", "p=*", "v=spf1 -all"})
    EXPECT_FALSE(parse_dkim_key(bad)) << bad;
}

}  // namespace
}  // namespace kanshiki::parse
