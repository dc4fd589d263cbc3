#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found odd_spelling(const Link&, const Knowledge&, World&);

namespace {

using ::testing::Contains;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(odd_spelling, testing::link(url)));
}

struct Row {
  const char* url;
  const char* id;
};

TEST(OddSpelling, EachTrickIsNamed) {
  const Row rows[] = {
      {"https://bank.example∕login@evil.example/", "link.lookalike_slash"},
      {"https://bank.example%2Flogin@evil.example/", "link.lookalike_slash"},
      {"https://evil。example/", "link.lookalike_dot"},
      {"https://e%76il.example/", "link.percent_encoded_host"},
      {"https://u.evil.🄲🄾🄼/", "link.styled_letters"},
      {"https://ｅｖｉｌ.example/", "link.styled_letters"},
      {"https://ev\xC2\xADil.example/", "link.invisible_letters"},
      {"https:\\\\evil.example\\x", "link.backslashes"},
      {"https:evil.example/", "link.odd_slashes"},
      {"https:////evil.example/", "link.odd_slashes"},
      {"https://evil.exa\tmple/", "link.blanks_inside"},
  };
  for (const auto& [url, id] : rows) EXPECT_THAT(ids(url), Contains(id)) << url;
}

TEST(OddSpelling, TellsWhereItReallyLeads) {
  const Found found = testing::run(odd_spelling, testing::link("https://u.evil.🄲🄾🄼/"));
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].text("host"), "u.evil.com");
  EXPECT_EQ(found.findings[0].text("written"), "https://u.evil.🄲🄾🄼/");
}

TEST(OddSpelling, OrdinaryLinksHaveNothingOdd) {
  for (const char* url : {"https://www.example.jp/a%20b?c=d#e", "www.example.jp", "https://日本語.example/",
                          "HTTP://EXAMPLE.JP/", "mailto:a@example.jp", "https://[2001:db8::1]/",
                          "https://example.jp/a\\n", "not a link"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
