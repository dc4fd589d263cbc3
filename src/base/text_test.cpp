#include "base/text.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Text, ComparesWithoutCaseInAsciiOnly) {
  EXPECT_TRUE(iequals("Content-Type", "content-TYPE"));
  EXPECT_FALSE(iequals("\xC3\x84", "\xC3\xA4"));  // Ä and ä
  EXPECT_EQ(ifind("abcABC", "Ca"), 2u);
  EXPECT_EQ(ifind("abc", "x"), std::string_view::npos);
  EXPECT_EQ(ifind("abc", "a", 9), std::string_view::npos);
}

TEST(Text, KnowsWellFormedUtf8) {
  EXPECT_TRUE(is_utf8("鑑識 \xF0\x9F\x94\x8D"));
  EXPECT_FALSE(is_utf8("\xC0\xAF"));          // overlong
  EXPECT_FALSE(is_utf8("\xED\xA0\x80"));      // surrogate
  EXPECT_FALSE(is_utf8("\xF4\x90\x80\x80"));  // past U+10FFFF
  EXPECT_FALSE(is_utf8("\xE9\x91"));          // cut short
}

TEST(Text, MeasuresSoundPrefixes) {
  EXPECT_EQ(ascii_prefix("twelve bytes\x80"), 12u);
  EXPECT_EQ(ascii_prefix("plain"), 5u);
  EXPECT_EQ(utf8_prefix("鑑識"), 6u);
  EXPECT_EQ(utf8_prefix("twelve bytes鑑\xE8\xAD"), 15u);
  EXPECT_EQ(utf8_prefix("\x80"), 0u);
}

TEST(Text, ReplacesIllFormedBytesOnceASequence) {
  EXPECT_EQ(to_valid_utf8("a\xE9\x91z"), "a\xEF\xBF\xBDz");
  EXPECT_EQ(to_valid_utf8("\xFF\xFF"), "\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(to_valid_utf8("鑑識"), "鑑識");
}

TEST(Text, ReadsTheCharactersAboutAPlace) {
  constexpr std::string_view text = "a鑑\xF0\x9F\x94\x8D";
  EXPECT_EQ(code_point_before(text, 0), U'\0');
  EXPECT_EQ(code_point_before(text, 1), U'a');
  EXPECT_EQ(code_point_before(text, 4), U'鑑');
  EXPECT_EQ(code_point_before(text, text.size()), U'\U0001F50D');
  EXPECT_EQ(code_point_at(text, 0), U'a');
  EXPECT_EQ(code_point_at(text, 1), U'鑑');
  EXPECT_EQ(code_point_at(text, text.size()), U'\0');
  const std::string ill_formed(9, '\x80');
  EXPECT_EQ(code_point_before("a" + ill_formed, 10), U'\uFFFD');
  EXPECT_EQ(code_point_before(ill_formed, 1), U'\uFFFD');
}

TEST(Text, KnowsKatakana) {
  for (const char32_t c : std::u32string_view(U"ァヴーヽヾ"))
    EXPECT_TRUE(is_katakana(c)) << static_cast<std::uint32_t>(c);
  for (const char32_t c : std::u32string_view(U"゠・ヿあ漢a"))
    EXPECT_FALSE(is_katakana(c)) << static_cast<std::uint32_t>(c);
}

TEST(Text, ClipsBetweenCharacters) {
  EXPECT_EQ(clip("鑑識", 5), "鑑");
  EXPECT_EQ(clip("鑑識", 6), "鑑識");
  EXPECT_EQ(clip("鑑識", 2), "");
}

TEST(Text, SplitsAndSqueezes) {
  EXPECT_EQ(split("a,,b", ',').size(), 3u);
  EXPECT_EQ(squeeze("  a \r\n\t b "), "a b");
  EXPECT_EQ(replace_all("aXbX", "X", "--"), "a--b--");
}

}  // namespace
}  // namespace kanshiki
