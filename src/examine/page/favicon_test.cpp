#include "examine/page/favicon.hpp"

#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found favicon(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

TEST(Favicon, MurmurAsOthersHaveIt) {
  EXPECT_EQ(murmur3(""), 0U);
  EXPECT_EQ(murmur3("test"), 0xBA6BD213U);
  EXPECT_EQ(murmur3("Hello, world!"), 0xC0363E43U);
  EXPECT_EQ(murmur3("The quick brown fox jumps over the lazy dog"), 0x2E4FF723U);
}

TEST(Favicon, IsHashedInLinesOfBase64) {
  const std::string icon(100, 'x');  // 136 characters in base64
  const std::string once = "eHh4";
  std::string text;
  for (int i = 0; i < 19; ++i) text += once;
  text += '\n';
  for (int i = 0; i < 14; ++i) text += once;
  text += "eA==\n";
  EXPECT_EQ(favicon_hash(icon), static_cast<std::int32_t>(murmur3(text)));
}

TEST(Favicon, OfAStrangersPageIsTold) {
  PageRecord seen = login("https://a.example/");
  EXPECT_THAT(run(favicon, page(PageRecord(seen))).findings, IsEmpty());
  seen.favicon = Favicon{"https://a.example/favicon.ico", "icon"};
  const Found found = run(favicon, page(std::move(seen)));
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].text("hash"), std::to_string(favicon_hash("icon")));
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
