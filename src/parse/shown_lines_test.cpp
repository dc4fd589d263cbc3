#include "parse/shown_lines.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/testing/cpu_time.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> texts(const std::vector<ShownLine>& lines) {
  std::vector<std::string> out;
  for (const ShownLine& line : lines) out.emplace_back(line.text);
  return out;
}

TEST(ShownLines, OfTextEndAtLineEnds) {
  EXPECT_THAT(texts(lines_of_text("a\r\n\nb")), ElementsAre("a", "", "b"));
  const auto lines = lines_of_text("a\r\nb");
  EXPECT_EQ(lines[0].end, 3u);
  EXPECT_EQ(lines[1].begin, 3u);
  EXPECT_TRUE(lines_of_text("").empty());
}

TEST(ShownLines, OfHtmlEndAtTags) {
  Arena arena;
  const auto of = [&](std::string_view html) { return texts(lines_of_html(html, arena)); };
  EXPECT_THAT(of("<p>a <b>b</b>&lt;c&gt;</p><p>d<br><br>e"), ElementsAre("a b<c>", "d", "", "e"));
  EXPECT_THAT(of("<table><tr><th>From:</th><td>x</td></tr><tr><td>y</td></tr></table>"),
              ElementsAre("From: x", "y"));
  EXPECT_THAT(of("<style>a{}</style><script>b()</script><title>t</title>c"), ElementsAre("c"));
  EXPECT_THAT(of("<p>&nbsp;</p>a"), ElementsAre("", "a"));
}

TEST(ShownLines, OfHtmlAreReadInLinearTime) {
  std::string html;
  for (int i = 0; i < 500'000; ++i) html += "<b> </b>";
  Arena arena;
  EXPECT_LT(cpu_seconds([&] { lines_of_html(html, arena); }), 1);
}

TEST(ShownLines, OfHtmlKnowWhereTheyStand) {
  Arena arena;
  const std::string_view html = "<p>one<br>two</p>";
  const auto lines = lines_of_html(html, arena);
  EXPECT_EQ(html.substr(lines[0].begin, 3), "one");
  EXPECT_EQ(html.substr(lines[0].end), "two</p>");
}

}  // namespace
}  // namespace kanshiki::parse
