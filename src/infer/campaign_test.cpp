#include "infer/campaign.hpp"

#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string notice =
    "平素よりご利用いただき誠にありがとうございます。ご契約中のドメインにつきまして更新費用のお支払い手続きを"
    "行いましたが、"
    "ご登録のカードの確認ができなかったため、お引き落としができませんでした。このままお手続きいただけない場合"
    "はご利用を停止します。";

Traits traits(const std::string& subject, const std::string& text, std::vector<std::string> domains) {
  Traits out;
  out.subject = subject;
  out.domains = std::move(domains);
  out.text = fingerprint(text);
  return out;
}

TEST(Campaign, TheSameTextIsEnough) {
  const auto found = relate(traits("a", notice, {"evil.example"}), traits("b", notice, {"other.test"}));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->likeness, 1.0);
  EXPECT_THAT(found->domains, IsEmpty());
  EXPECT_FALSE(found->same_subject);
  EXPECT_EQ(found->subject, "b");
}

TEST(Campaign, ShortMailsByLinkAndSubject) {
  const Traits one = traits("お荷物のお知らせ", "こちら", {"evil.example"});
  const auto found = relate(one, traits("お荷物のお知らせ", "ご確認", {"evil.example", "z.example"}));
  ASSERT_TRUE(found);
  EXPECT_THAT(found->domains, ElementsAre("evil.example"));
  EXPECT_TRUE(found->same_subject);
  EXPECT_FALSE(relate(one, traits("お荷物のお知らせ", "ご確認", {"z.example"})));
  EXPECT_FALSE(relate(one, traits("別の件", "ご確認", {"evil.example"})));
}

TEST(Campaign, OneSubjectOverOtherWordsIsNone) {
  const std::string other =
      "来週の打ち合わせの件でご連絡しました。資料は当日お持ちしますので、会議室の予約だけお願いできますでしょ"
      "うか。"
      "お昼は近くのお店を予約してあります。何か変更があれば前日までにお知らせください。";
  EXPECT_FALSE(relate(traits("お知らせ", notice, {"a.example"}), traits("お知らせ", other, {"a.example"})));
  EXPECT_FALSE(relate(Traits{}, Traits{}));
}

TEST(Campaign, EachMailHasItsRelatives) {
  const auto found = relatives({traits("a", notice, {}), traits("b", "", {}), traits("c", notice, {})},
                               {"1.eml", "2.eml", "3.eml"});
  ASSERT_EQ(found.size(), 3u);
  ASSERT_EQ(found[0].size(), 1u);
  EXPECT_EQ(found[0][0].path, "3.eml");
  EXPECT_THAT(found[1], IsEmpty());
  EXPECT_EQ(found[2].at(0).path, "1.eml");
}

TEST(Campaign, TraitsOfAMail) {
  Case subject = testing::claim({testing::link(Link::Kind::anchor, "evil.example"),
                                 testing::link(Link::Kind::image, "cdn.example"),
                                 testing::link(Link::Kind::anchor, "x.shop.example")});
  subject.mail = kanshiki::testing::case_of("Subject: [spam] hello\r\n").mail;
  subject.findings.push_back({"header.stamp", Meaning::neutral, {{"subject", std::string("hello")}}, {}});
  const Traits found = traits_of(subject, testing::one_brand());
  EXPECT_EQ(found.subject, "hello");
  EXPECT_THAT(found.domains, ElementsAre("evil.example", "x.shop.example"));
  EXPECT_FALSE(found.text.tells());
}

TEST(Campaign, WhatIsAlikeByNatureHasNoTraits) {
  for (const char* fields : {"Return-Path: <>\r\nFrom: postmaster@example.com\r\nSubject: x\r\n",
                             "List-Post: <mailto:l@example.com>\r\nSubject: x\r\n"}) {
    const Case subject = kanshiki::testing::case_of(fields, notice);
    EXPECT_EQ(traits_of(subject, testing::one_brand()).subject, "") << fields;
    EXPECT_FALSE(traits_of(subject, testing::one_brand()).text.tells()) << fields;
  }
}

TEST(Campaign, TraitsTravel) {
  const Traits sent = traits("件名", notice, {"a.example", "b.example"});
  const auto received = read_traits(write_traits(sent));
  ASSERT_TRUE(received);
  EXPECT_EQ(received->subject, sent.subject);
  EXPECT_EQ(received->domains, sent.domains);
  EXPECT_EQ(likeness(received->text, sent.text), 1.0);
  EXPECT_FALSE(read_traits("broken"));
}

}  // namespace
}  // namespace kanshiki::infer
