#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> official_leads_elsewhere(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;
using Kind = Link::Kind;

/// What follows from a mail of "shop" that says `body` and has `link`.
std::vector<Finding> look(const std::string& body, Kind kind, const std::string& host,
                          const std::string& shown) {
  Case subject = kanshiki::testing::case_of("From: no-reply@example.com\r\n", body);
  const Part* part = &subject.mail->parts.front();
  Link link = *testing::link(kind, host);
  link.part = part;
  (kind == Kind::text ? link.raw : link.text) = shown;
  subject.evidence.push_back(std::make_shared<const Link>(link));
  subject.findings = testing::claim({}).findings;
  return official_leads_elsewhere(subject, testing::one_brand());
}

TEST(OfficialLeadsElsewhere, TheWordsOfAnAnchor) {
  const auto found =
      look("詳しくは公式サイトはこちら をご覧ください", Kind::anchor, "evil.example", "公式サイトはこちら");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].id, "link.official_leads_elsewhere");
  EXPECT_EQ(found[0].text("host"), "evil.example");
}

TEST(OfficialLeadsElsewhere, TheWordsBeforeAnAddress) {
  EXPECT_THAT(
      look("▼公式ホームページ\nhttps://evil.example/", Kind::text, "evil.example", "https://evil.example/"),
      SizeIs(1));
  EXPECT_THAT(look("Our official website: https://evil.example/", Kind::text, "evil.example",
                   "https://evil.example/"),
              SizeIs(1));
}

TEST(OfficialLeadsElsewhere, ToTheBrandItself) {
  EXPECT_THAT(look("公式サイト https://www.shop.example/", Kind::text, "www.shop.example",
                   "https://www.shop.example/"),
              IsEmpty());
}

TEST(OfficialLeadsElsewhere, WordsThatBelongToNoLink) {
  EXPECT_THAT(look("公式サイトは検索してください。\n\n\nhttps://evil.example/", Kind::text, "evil.example",
                   "https://evil.example/"),
              IsEmpty());
  EXPECT_THAT(look("こちら https://evil.example/", Kind::text, "evil.example", "https://evil.example/"),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
