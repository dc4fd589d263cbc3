#include <gtest/gtest.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found suffix_in_wrong_place(const Link&, const Knowledge&, World&);

namespace {

/// The part that looks like a suffix.
std::string part(const std::string& url) {
  const Found found = testing::run(suffix_in_wrong_place, testing::link(url));
  const Finding* told = testing::find(found, "link.suffix_in_wrong_place");
  return told ? std::string(told->text("part")) : "";
}

TEST(SuffixInWrongPlace, LeftOfTheRealOne) {
  EXPECT_EQ(part("https://www.bank.co-jp.example/"), "co-jp");
  EXPECT_EQ(part("https://www-bank-co-jp.example/"), "www-bank-co-jp");
  EXPECT_EQ(part("https://bank.co.jp.login.example/"), "co.jp");
  EXPECT_EQ(part("https://bank.com-verify.example/"), "com-verify");
  EXPECT_EQ(part("https://bank.com.login.example/"), "com");
}

TEST(SuffixInWrongPlace, RealSuffixesAndOtherLabels) {
  for (const char* url :
       {"https://www.example.co.jp/", "https://example.com/", "https://com-pass.example.org/",
        "https://www.google.com.hk/", "https://jp.example.com/", "https://net.example.com/",
        "https://192.0.2.1/", "https://www-example-com.translate.goog/", "mailto:a@example.com"})
    EXPECT_EQ(part(url), "") << url;
}

}  // namespace
}  // namespace kanshiki::examine
