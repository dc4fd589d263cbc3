#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found active_scheme(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(active_scheme, testing::link(url)));
}

TEST(ActiveScheme, Scripts) {
  EXPECT_THAT(ids("javascript:location='https://evil.example/'"), ElementsAre("link.runs_script"));
  EXPECT_THAT(ids("VBScript:go()"), ElementsAre("link.runs_script"));
}

TEST(ActiveScheme, APageInTheLink) {
  EXPECT_THAT(ids("data:text/html;base64,PGZvcm0+"), ElementsAre("link.page_in_link"));
  EXPECT_THAT(ids("data:image/svg+xml,%3Csvg%3E"), ElementsAre("link.page_in_link"));
}

TEST(ActiveScheme, Programs) {
  EXPECT_THAT(ids("search-ms:query=x&crumb=location:%5C%5Cevil.example"), ElementsAre("link.opens_program"));
  EXPECT_THAT(ids("file://evil.example/share/x.lnk"), ElementsAre("link.opens_program"));
}

TEST(ActiveScheme, OrdinarySchemes) {
  for (const char* url :
       {"https://example.jp/", "mailto:a@example.jp", "tel:+81312345678", "javascript:void(0)",
        "javascript:;", "file:///C:/a.txt", "data:image/png;base64,AAAA", "cid:1@example.jp"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
