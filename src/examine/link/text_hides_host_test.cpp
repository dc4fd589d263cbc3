#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found links_in_page(const Text&, const Knowledge&, World&);
Found text_hides_host(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> said(const std::string& anchor) {
  std::vector<std::string> out;
  for (const auto& link : testing::leads<Link>(links_in_page, testing::html(anchor)))
    for (const std::string& id : testing::ids(testing::run(text_hides_host, link))) out.push_back(id);
  return out;
}

TEST(TextHidesHost, WordsThatNameAnotherOwner) {
  EXPECT_THAT(said("<a href=https://evil.example/>https://www.bank.example.jp/login</a>"),
              ElementsAre("link.text_hides_host"));
  EXPECT_THAT(said("<a href=https://evil.example/>www.example.com</a>"), ElementsAre("link.text_hides_host"));
  EXPECT_THAT(said("<a href=https://evil.example/>example.co.jp</a>"), ElementsAre("link.text_hides_host"));
}

TEST(TextHidesHost, TheSameOwnerIsFine) {
  EXPECT_THAT(said("<a href=https://click.example.com/x>https://www.example.com/</a>"), IsEmpty());
}

TEST(TextHidesHost, OrdinaryWordsAreNoAddress) {
  EXPECT_THAT(said("<a href=https://example.com/>こちら</a>"), IsEmpty());
  EXPECT_THAT(said("<a href=https://example.com/>Read more...</a>"), IsEmpty());
  EXPECT_THAT(said("<a href=https://example.com/>version 2.0</a>"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
