#include "report/markup.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Markup, EscapesContentAndAttributes) {
  const std::string hostile = "<b title=\"x\">'&";
  EXPECT_EQ(
      element("p", {{"class", hostile}}, text(hostile)).str(),
      "<p class=\"&lt;b title=&quot;x&quot;&gt;&#39;&amp;\">&lt;b title=&quot;x&quot;&gt;&#39;&amp;</p>");
}

TEST(Markup, LeavesOutEmptyAttributes) {
  EXPECT_EQ(lone_element("meta", {{"name", ""}, {"content", "x"}}).str(), "<meta content=\"x\">");
}

TEST(Markup, IsAlwaysUtf8) { EXPECT_EQ(text("a\xFF\xE3\x81z").str(), "a\uFFFD\uFFFDz"); }

TEST(Markup, CannotEndAStyleEarly) {
  EXPECT_EQ(style_element("a{}</style><script>").str().find("</style><script>"), std::string::npos);
}

}  // namespace
}  // namespace kanshiki
