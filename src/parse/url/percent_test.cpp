#include "parse/url/percent.hpp"

#include <gtest/gtest.h>

#include "parse/url/form.hpp"

namespace kanshiki::parse {
namespace {

std::string encode(std::string_view text, const PercentSet& set) {
  std::string out;
  append_percent_encoded(out, text, set);
  return out;
}

TEST(Percent, EncodesByTheComponentsSet) {
  const std::string_view text = "a \"'<>?^`{}/:@|\x7Fあ";
  EXPECT_EQ(encode(text, percent::c0_control), "a \"'<>?^`{}/:@|%7F%E3%81%82");
  EXPECT_EQ(encode(text, percent::fragment), "a%20%22'%3C%3E?^%60{}/:@|%7F%E3%81%82");
  EXPECT_EQ(encode(text, percent::query), "a%20%22'%3C%3E?^`{}/:@|%7F%E3%81%82");
  EXPECT_EQ(encode(text, percent::path), "a%20%22'%3C%3E%3F%5E%60%7B%7D/:@|%7F%E3%81%82");
  EXPECT_EQ(encode(text, percent::userinfo), "a%20%22'%3C%3E%3F%5E%60%7B%7D%2F%3A%40%7C%7F%E3%81%82");
}

TEST(Percent, DecodesWhatIsEncodedAndLeavesTheRest) {
  EXPECT_EQ(percent_decode("%41%e3%81%82%00"), std::string("Aあ\0", 5));
  EXPECT_EQ(percent_decode("100%"), "100%");
  EXPECT_EQ(percent_decode("%4"), "%4");
  EXPECT_EQ(percent_decode("%%41%g1%1g"), "%A%g1%1g");
  EXPECT_EQ(percent_decode("%2541"), "%41");
}

TEST(Form, ReadsTheFieldsOfAQuery) {
  const std::vector<FormField> fields = {
      {"e", "user@example.jp"}, {"名", "a b+"}, {"flag", ""}, {"", "x"}, {"e", "1=2%"}};
  EXPECT_EQ(parse_form("e=user%40example.jp&%E5%90%8D=a+b%2B&flag&&=x&e=1=2%25"), fields);
  EXPECT_EQ(serialize_form(fields), "e=user%40example.jp&%E5%90%8D=a+b%2B&flag=&=x&e=1%3D2%25");
  EXPECT_TRUE(parse_form("").empty());
  EXPECT_EQ(parse_form("a=%FF")[0].value, "\uFFFD");
}

}  // namespace
}  // namespace kanshiki::parse
