#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found behind_gateway(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& url) { return testing::run(behind_gateway, testing::link(url)); }

/// "ID → URL" of what a link was found to wrap.
std::vector<std::string> found(const std::string& url) {
  const Found seen = look(url);
  std::vector<std::string> out;
  const auto inner = testing::leads<Link>(seen);
  for (std::size_t i = 0; i < seen.findings.size(); ++i)
    out.push_back(seen.findings[i].id + (i < inner.size() ? " → " + inner[i]->url : ""));
  return out;
}

TEST(BehindGateway, AFilterRewrote) {
  const Found seen = look(
      "https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Flogin.shop.example%2Fx&data=05");
  ASSERT_THAT(testing::ids(seen), ElementsAre("link.rewritten_by_filter"));
  EXPECT_EQ(seen.findings[0].meaning, Meaning::neutral);
  EXPECT_EQ(seen.findings[0].text("gateway"), "Microsoft Safe Links");
  const auto inner = testing::leads<Link>(seen);
  ASSERT_EQ(inner.size(), 1u);
  EXPECT_EQ(inner[0]->url, "https://login.shop.example/x");
  EXPECT_EQ(inner[0]->registrable_domain, "shop.example");
  ASSERT_TRUE(inner[0]->unwrapped_from);
  EXPECT_EQ(inner[0]->unwrapped_from->host, "jpn01.safelinks.protection.outlook.com");
  EXPECT_EQ(inner[0]->text, inner[0]->unwrapped_from->text);
}

TEST(BehindGateway, RedirectorsOfManyKinds) {
  EXPECT_THAT(found("https://www.google.com/url?q=https://evil.example/"),
              ElementsAre("link.known_redirector → https://evil.example/"));
  EXPECT_THAT(found("https://shop.example/out?next=https%3A%2F%2Fevil.test%2F"),
              ElementsAre("link.redirector → https://evil.test/"));
  EXPECT_THAT(found("https://shop.example/out?next=aHR0cHM6Ly9ldmlsLnRlc3Qv"),
              ElementsAre("link.redirector → https://evil.test/"));
  EXPECT_THAT(found("https://shop.example/out/https://evil.test/"),
              ElementsAre("link.redirector → https://evil.test/"));
  EXPECT_THAT(found("https://shop.example/out?next=//192.0.2.7/"),
              ElementsAre("link.redirector → https://192.0.2.7/"));
  EXPECT_THAT(found("https://u1.ct.sendgrid.net/ls?u=https://shop.example/"),
              ElementsAre("link.click_counter → https://shop.example/"));
}

TEST(BehindGateway, OneInAnother) {
  const auto outer = testing::link(
      "https://www.google.com/"
      "url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fevil.example%252F");
  const auto middle = testing::leads<Link>(testing::run(behind_gateway, outer)).at(0);
  const auto inner = testing::leads<Link>(testing::run(behind_gateway, middle)).at(0);
  EXPECT_EQ(inner->url, "https://evil.example/");
  EXPECT_EQ(inner->unwrapped_from, middle);
}

TEST(BehindGateway, AreNotUnwrappedForEver) {
  std::string url = "https://evil.example/";
  for (int i = 0; i < 9; ++i)
    url =
        "https://www.google." + std::string(i % 2 ? "com" : "de") + "/url?q=" + testing::percent_encoded(url);
  Piece<Link> link = testing::link(url);
  for (int i = 0; i < 8; ++i) link = testing::leads<Link>(testing::run(behind_gateway, link)).at(0);
  const Found last = testing::run(behind_gateway, link);
  EXPECT_THAT(testing::ids(last), ElementsAre("link.unwrap_limit"));
  EXPECT_THAT(last.leads, IsEmpty());
}

TEST(BehindGateway, AnAddressThatIsOnlyQuotedLeadsNowhere) {
  EXPECT_THAT(found("https://www.facebook.com/sharer.php?u=https://shop.example/"), IsEmpty());
  EXPECT_THAT(found("https://shop.example/login?next=https://www.shop.example/"), IsEmpty());
  EXPECT_THAT(found("https://shop.example/?q=hello"), IsEmpty());
  EXPECT_THAT(found("https://shop.example/?q=https://"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
