#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found userinfo(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& url) { return testing::run(userinfo, testing::link(url)); }

TEST(Userinfo, ReadAsTheHost) {
  for (const char* url :
       {"https://www.bank.co.jp%2Flogin@evil.example/", "https://www.bank.co.jp@evil.example/",
        "https://www.bank.co.jp∕login@evil.example/", "https://www.bank.co.jp:443@evil.example/"}) {
    const Found found = look(url);
    ASSERT_THAT(testing::ids(found), ElementsAre("link.user_name_reads_as_host")) << url;
    EXPECT_EQ(found.findings[0].text("read_as"), "www.bank.co.jp");
    EXPECT_EQ(found.findings[0].text("registrable_domain"), "evil.example");
  }
}

TEST(Userinfo, AnyOtherName) {
  EXPECT_THAT(testing::ids(look("https://taro@evil.example/")), ElementsAre("link.user_name"));
  EXPECT_THAT(testing::ids(look("https://co.jp@evil.example/")), ElementsAre("link.user_name"));
  EXPECT_THAT(testing::ids(look("https://1.2.3@evil.example/")), ElementsAre("link.user_name"));
}

TEST(Userinfo, AnAtSignElsewhereIsNone) {
  for (const char* url : {"https://example.jp/@taro", "https://example.jp/?a=b@example.com",
                          "mailto:a@example.jp", "ftp://anonymous@example.jp/"})
    EXPECT_THAT(look(url).findings, IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
