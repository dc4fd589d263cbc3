#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found page_structure(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

std::string hash(const std::string& html) {
  PageRecord seen = login("https://a.example/");
  seen.frames.front().html = html;
  const Found found = run(page_structure, page(std::move(seen)));
  return found.findings.empty() ? "" : std::string(found.findings[0].text("hash"));
}

const std::string ten = "<ul><li>1<li>2<li>3<li>4<li>5<li>6<li>7<li>8</ul>";

TEST(PageStructure, WordsDoNotCountAndTagsDo) {
  const std::string one = hash("<body>" + ten + "<input type=text></body>");
  ASSERT_EQ(one.size(), 16u);
  EXPECT_EQ(one,
            hash("<body class=x>" + ten + "other words<input name=y type=text><script>x<y</script></body>"));
  EXPECT_NE(one, hash("<body>" + ten + "<input type=password></body>"));
  EXPECT_NE(one, hash("<body>" + ten + "<p><input type=text></body>"));
}

TEST(PageStructure, SmallPagesHaveNone) { EXPECT_EQ(hash("<p>hello</p>"), ""); }

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
