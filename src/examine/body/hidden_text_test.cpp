#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found hidden_text(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string long_text = "It was a bright cold day in April, and the clocks were striking thirteen.";

TEST(HiddenText, NoiseInsideWords) {
  const Found found = testing::run(
      hidden_text, testing::html("<p>Your acc<span style='display:none'>xq7</span>ount is limited</p>"));
  ASSERT_THAT(testing::ids(found), ElementsAre("body.hidden_inside_words"));
  EXPECT_EQ(found.findings[0].cites.at(0).quote, "account");
  EXPECT_THAT(
      testing::ids(testing::run(
          hidden_text, testing::html("<p>ログ<font style='font-size:0'>abc</font>インしてください</p>"))),
      ElementsAre("body.hidden_inside_words"));
}

TEST(HiddenText, WhatIsPaintedSoThatNobodyCanReadIt) {
  for (const std::string style :
       {"color:#fff", "font-size:1px", "position:absolute;left:-9999px", "opacity:0"}) {
    const Found found = testing::run(hidden_text, testing::html("<body bgcolor=white><p>Hello</p><p style='" +
                                                                style + "'>" + long_text + "</p><p>Bye</p>"));
    ASSERT_THAT(testing::ids(found), ElementsAre("body.unreadable_text")) << style;
    EXPECT_EQ(found.findings[0].text("text"), long_text);
  }
}

/// Sixty words that are not `long_text`'s.
std::string story() {
  std::string out;
  for (char a = 'a'; a < 'g'; ++a)
    for (char b = 'k'; b < 'u'; ++b) out += std::string("w") + a + b + a + b + a + " ";
  return out;
}

TEST(HiddenText, AnotherPage) {
  const Found found = testing::run(
      hidden_text,
      testing::html("<p>Claim your prize</p><div style='display:none'>" + story() + "</div><p>Now</p>"));
  ASSERT_THAT(testing::ids(found), ElementsAre("body.other_page_hidden"));
  EXPECT_EQ(found.findings[0].text("reason"), "display_none");
}

TEST(HiddenText, TheSamePageOnceMore) {
  EXPECT_THAT(testing::ids(testing::run(hidden_text,
                                        testing::html("<div>" + story() + "</div><div style='display:none'>" +
                                                      story() + "</div><p>Bye</p>"))),
              IsEmpty());
}

TEST(HiddenText, HonestUsesAreLeftAlone) {
  const std::vector<std::string> pages = {
      "<p>Hello <span style='display:none'>xq7</span>there</p>",                    // between words
      "<div style='font-size:1px;color:#fff'>" + long_text + "</div><p>Hello</p>",  // the preview line
      "<p>Hello</p><div style='display:none'>" + long_text + "</div><p>Bye</p>",    // for another screen
      "<p>Hello</p><p style='color:#fff'>.</p><p>Bye</p>",                          // a spacer
      "<p>Hello</p><p style='background:#036;color:#fff'>" + long_text + "</p><p>Bye</p>"  // white on blue
  };
  for (const std::string& page : pages)
    EXPECT_THAT(testing::ids(testing::run(hidden_text, testing::html(page))), IsEmpty()) << page;
}

}  // namespace
}  // namespace kanshiki::examine
