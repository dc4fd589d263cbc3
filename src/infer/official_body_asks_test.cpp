#include <gmock/gmock.h>

#include "infer/testing.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

std::vector<Finding> official_body_asks(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using testing::link;

std::vector<Finding> told(const std::string& words, const std::string& host, bool claimed = true) {
  Case subject =
      kanshiki::testing::case_of("From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n", words);
  subject.evidence.push_back(link(Link::Kind::anchor, host));
  if (claimed)
    subject.findings = {{"identity.official_body_on_private_domain",
                         Meaning::suspicious,
                         {{"body", std::string("内閣府")}},
                         {cite(*subject.mail, "From")}}};
  return official_body_asks(subject, kanshiki::testing::knowledge());
}

TEST(OfficialBodyAsks, ForSecretsMoneyAndClaims) {
  for (const char* words : {"お手元にクレジットカードとマイナンバーカードの暗証番号をご用意ください。",
                            "給付金の支給が決定しました。申請は下記の専用ページから行ってください。",
                            "滞納金の納付が確認できません。至急、下記リンクよりお支払いください。",
                            "You are due a tax refund. Click the link below to claim it."}) {
    const auto found = told(words, "evil.example");
    ASSERT_EQ(found.size(), 1u) << words;
    EXPECT_EQ(found[0].id, "scheme.official_body_asks");
    EXPECT_EQ(found[0].text("registrable_domain"), "evil.example");
  }
}

TEST(OfficialBodyAsks, NotSo) {
  EXPECT_THAT(told("新しい制度の概要をまとめました。", "evil.example"), IsEmpty()) << "it only tells";
  EXPECT_THAT(told("給付金の申請は下記のページから行ってください。", "www.city.minato.tokyo.jp"), IsEmpty())
      << "the way leads to the authority";
  EXPECT_THAT(told("給付金の申請は下記のページから行ってください。", "evil.example", false), IsEmpty())
      << "nobody speaks as an authority";
}

}  // namespace
}  // namespace kanshiki::infer
