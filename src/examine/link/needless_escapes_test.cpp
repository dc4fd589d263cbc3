#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found needless_escapes(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& url) { return testing::run(needless_escapes, testing::link(url)); }

TEST(NeedlessEscapes, LettersThatNeedNone) {
  const Found found = look("https://evil.example/%6C%6F%67%69%6E");
  ASSERT_THAT(testing::ids(found), ElementsAre("link.needless_escapes"));
  EXPECT_EQ(found.findings[0].text("decoded"), "https://evil.example/login");
}

TEST(NeedlessEscapes, WhatHasToBeEscaped) {
  for (const char* url :
       {"https://example.jp/%E3%81%82%E3%81%84?a=%2F%3A%40%25", "https://example.jp/%41%42",
        "https://example.jp/?q=100%", "https://example.jp/?u=https%253A%252F%252Fa.example%252F"})
    EXPECT_THAT(look(url).findings, IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
