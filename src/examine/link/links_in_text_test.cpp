#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found links_in_text(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;

std::vector<std::string> urls(std::string_view visible) {
  const auto mail = testing::mail("From: a@example.com\r\n\r\n" + std::string(visible));
  Text text;
  text.mail = mail;
  text.part = &mail->parts.front();
  text.visible = text.part->text;
  std::vector<std::string> out;
  for (const Evidence& lead : testing::run(links_in_text, std::make_shared<const Text>(text)).leads)
    out.push_back(std::get<Piece<Link>>(lead)->url);
  return out;
}

TEST(LinksInText, EachIsALeadOnce) {
  EXPECT_THAT(urls("See https://Example.com/a and http://example.org, again https://Example.com/a"),
              ElementsAre("https://example.com/a", "http://example.org/"));
}

TEST(LinksInText, TheWordsOfAnAnchorLeadWhereItLeads) {
  const auto page = testing::html(
      "<a href=https://b.example/>https://a.example/</a> <a href=https://b.example/x>go</a> "
      "https://d.example/ "
      "<a href=https://b.example/y><b>to https://c.example/ now</b></a> https://a.example/");
  const auto links = testing::leads<Link>(links_in_text, page);
  ASSERT_EQ(links.size(), 2u);
  EXPECT_EQ(links[0]->url, "https://d.example/");
  EXPECT_EQ(links[1]->url, "https://a.example/");
}

TEST(LinksInText, TooManyAreTold) {
  std::string visible;
  for (int i = 0; i < 10'001; ++i) visible += "http://example.com/" + std::to_string(i) + "\n";
  const auto mail = testing::mail("From: a@example.com\r\n\r\n" + visible);
  Text text;
  text.mail = mail;
  text.part = &mail->parts.front();
  text.visible = text.part->text;
  const Found found = testing::run(links_in_text, std::make_shared<const Text>(text));
  EXPECT_EQ(found.leads.size(), 10'000u);
  EXPECT_THAT(testing::ids(found), ElementsAre("link.limit"));
}

}  // namespace
}  // namespace kanshiki::examine
