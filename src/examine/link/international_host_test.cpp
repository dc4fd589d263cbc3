#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found international_host(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(international_host, testing::link(url)));
}

TEST(InternationalHost, IsShownAsAReaderSeesIt) {
  const Found found = testing::run(international_host, testing::link("https://xn--wgv71a119e.example/"));
  ASSERT_THAT(testing::ids(found), ElementsAre("link.punycode"));
  EXPECT_EQ(found.findings[0].text("shown"), "日本語.example");
}

TEST(InternationalHost, MixedScriptsAreMadeToDeceive) {
  EXPECT_THAT(ids("https://xn--aypal-uye.example/"),
              ElementsAre("link.punycode", "link.mixed_scripts"));  // Cyrillic р
  EXPECT_THAT(ids("https://xn--bcher-kva.example/"), ElementsAre("link.punycode"));
}

TEST(InternationalHost, AsciiIsNothingToTell) {
  EXPECT_THAT(ids("https://example.com/"), IsEmpty());
  EXPECT_THAT(ids("https://xn--a.example/"), IsEmpty());  // stands for nothing
}

}  // namespace
}  // namespace kanshiki::examine
