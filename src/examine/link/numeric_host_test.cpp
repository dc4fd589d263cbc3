#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found numeric_host(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& url) { return testing::run(numeric_host, testing::link(url)); }

TEST(NumericHost, AsFourDecimals) {
  const Found found = look("http://192.0.2.7/login");
  ASSERT_THAT(testing::ids(found), ElementsAre("link.bare_address"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::suspicious);
  EXPECT_THAT(testing::ids(look("http://[2001:db8::7]/")), ElementsAre("link.bare_address"));
}

TEST(NumericHost, InAnyOtherNotation) {
  for (const char* url :
       {"http://3221225991/", "http://0xC0.0.2.7/", "http://0300.0.02.07/", "http://192.519/"}) {
    const Found found = look(url);
    ASSERT_THAT(testing::ids(found), ElementsAre("link.disguised_address")) << url;
    EXPECT_EQ(found.findings[0].text("host"), "192.0.2.7");
  }
}

TEST(NumericHost, OfTheOwnNetworkIsNoSign) {
  EXPECT_EQ(look("http://192.168.1.1/").findings.at(0).meaning, Meaning::neutral);
  EXPECT_EQ(look("http://127.0.0.1:8080/").findings.at(0).meaning, Meaning::neutral);
}

TEST(NumericHost, ANameWithDigitsIsAName) {
  EXPECT_THAT(look("http://192.0.2.7.example/").findings, IsEmpty());
  EXPECT_THAT(look("mailto:a@192.0.2.7").findings, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
