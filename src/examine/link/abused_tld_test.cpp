#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found abused_tld(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(abused_tld, testing::link(url)));
}

TEST(AbusedTld, OfALink) {
  for (const char* url :
       {"https://parcel.example.top/pay", "http://www.example.CYOU", "https://a.example.bond/"})
    EXPECT_THAT(ids(url), ElementsAre("link.abused_tld")) << url;
}

TEST(AbusedTld, OtherNamesAndPictures) {
  for (const char* url : {"https://www.example.jp/", "https://top.example.com/?to=example.top",
                          "https://192.0.2.7/", "mailto:a@example.top"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
  Link picture = *testing::link("https://a.example.top/a.png");
  picture.kind = Link::Kind::image;
  EXPECT_THAT(testing::run(abused_tld, std::make_shared<const Link>(picture)).findings, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
