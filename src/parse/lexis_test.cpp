#include "parse/lexis.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kanshiki::parse {
namespace {

using Texts = std::vector<std::string>;

Texts texts(std::string_view field) {
  Texts out;
  for (const Token& token : tokenize(field).list) out.emplace_back(token.text);
  return out;
}

TEST(Lexis, CutsStructuredFields) {
  EXPECT_EQ(texts("\"a \\\" b\" <x.y@[192.0.2.1]> (c (d)) "),
            (Texts{"\"a \\\" b\"", "<", "x.y", "@", "[192.0.2.1]", ">", "(c (d))"}));
  EXPECT_EQ(texts("G: a, b;"), (Texts{"G", ":", "a", ",", "b", ";"}));
  EXPECT_EQ(texts("[spam] a＠b"), (Texts{"[spam]", "a", "＠", "b"}));
}

TEST(Lexis, KeepsEncodedWordsWhole) {
  EXPECT_EQ(texts("=?UTF-8?Q?a,_(b)_<c@d>?=<e>"), (Texts{"=?UTF-8?Q?a,_(b)_<c@d>?=", "<", "e", ">"}));
  EXPECT_EQ(texts("=?UTF-8?X?a,b?="), (Texts{"=?UTF-8?X?a", ",", "b?="}));  // no such encoding
}

TEST(Lexis, ReadsLoneDelimitersAsCharacters) {
  EXPECT_EQ(texts("\"a <b>"), (Texts{"\"a", "<", "b", ">"}));
  EXPECT_EQ(texts("(a (b) c"), (Texts{"(a (b)", "c"}));
  EXPECT_EQ(texts(":-( <b>"), (Texts{":", "-", "(", "<", "b", ">"}));
  EXPECT_TRUE(tokenize("(a (b) c").unbalanced);
  EXPECT_TRUE(tokenize("\"a").unbalanced);
  EXPECT_TRUE(tokenize("-(").unbalanced);
  EXPECT_FALSE(tokenize("\"a\" (b)").unbalanced);
}

/// 表 and 能 end in a backslash in Shift_JIS, ァ in '@'; ISO-2022-JP is all ASCII, here with '"', '<' and
/// '('.
TEST(Lexis, KeepsRawJapaneseCharactersWhole) {
  EXPECT_EQ(texts("\"\x95\x5C\x8E\xA6\x94\x5C\" <a>"),
            (Texts{"\"\x95\x5C\x8E\xA6\x94\x5C\"", "<", "a", ">"}));
  EXPECT_EQ(texts("\x83\x40\x83\x7B <a>"), (Texts{"\x83\x40\x83\x7B", "<", "a", ">"}));
  EXPECT_EQ(texts("\x1B$B\"<(,\x1B(B <a>"), (Texts{"\x1B$B\"<(,\x1B(B", "<", "a", ">"}));
  EXPECT_EQ(texts("\x1B(I,<\x1B(J <a>"), (Texts{"\x1B(I,<\x1B(J", "<", "a", ">"}));
  EXPECT_EQ(texts("\xB4\xD5\xBC\xE4@a"),
            (Texts{"\xB4\xD5\xBC\xE4", "@", "a"}));  // EUC-JP: '@' is not a second byte
}

TEST(Lexis, DoesNotLetAnUnfinishedEscapeSequenceHideTheRest) {
  EXPECT_EQ(texts("\x1B$B <a>"), (Texts{"\x1B$B", "<", "a", ">"}));
  EXPECT_EQ(texts("\x1B$B\n <a> \x1B(B"), (Texts{"\x1B$B", "<", "a", ">", "\x1B", "(B"}));
}

TEST(Lexis, Unquotes) {
  Arena arena;
  EXPECT_EQ(unquote("\"a\\\"b\\\\\"", false, arena), "a\"b\\");
  EXPECT_EQ(unquote("\"\x95\x5C\\\"\"", true, arena), "\x95\x5C\"");
  EXPECT_EQ(unquote("\"\\\x1B$B\"", false, arena), "\x1B$B");
  EXPECT_EQ(unquote("\"\"", false, arena), "");
}

}  // namespace
}  // namespace kanshiki::parse
