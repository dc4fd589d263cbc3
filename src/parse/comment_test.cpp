#include "parse/comment.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(Comment, EndsBehindTheParenthesisThatClosesIt) {
  EXPECT_EQ(comment_end("(JST) x", 0), 5u);
  EXPECT_EQ(comment_end("a (b) (c)", 2), 5u);
  EXPECT_EQ(comment_end("(a (b) c) d)", 0), 9u);
  EXPECT_EQ(comment_end(R"((a \) b) c)", 0), 8u);
  EXPECT_EQ(comment_end(R"((a \( b) c)", 0), 8u);
}

TEST(Comment, OrNever) {
  for (const char* text : {"(", "(a", "(a (b)", "(a \\)", "(a\\"})
    EXPECT_EQ(comment_end(text, 0), std::string_view::npos) << text;
}

}  // namespace
}  // namespace kanshiki::parse
