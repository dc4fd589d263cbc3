#include "parse/auth/canonical.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

struct Row {
  const char* text;
  const char* simple;
  const char* relaxed;
};

/// The example of RFC 6376 §3.4.5, and line ends that collections lost.
TEST(Canonical, Fields) {
  for (const Row& row : std::initializer_list<Row>{{"A: X", "A: X", "a:X"},
                                                   {"B : Y\t\r\n\tZ  ", "B : Y\t\r\n\tZ  ", "b:Y Z"},
                                                   {"B : Y\t\n\tZ  ", "B : Y\t\r\n\tZ  ", "b:Y Z"},
                                                   {"Subject:", "Subject:", "subject:"},
                                                   {"Subject: \r\n ", "Subject: \r\n ", "subject:"},
                                                   {"X: a\rb", "X: a\rb", "x:a\rb"}}) {
    EXPECT_EQ(canonical_field(row.text, Canonical::simple), row.simple);
    EXPECT_EQ(canonical_field(row.text, Canonical::relaxed), row.relaxed);
  }
}

TEST(Canonical, Bodies) {
  for (const Row& row :
       std::initializer_list<Row>{{" C \r\nD \t E\r\n\r\n\r\n", " C \r\nD \t E\r\n", " C\r\nD E\r\n"},
                                  {" C \nD \t E\n\n\n", " C \r\nD \t E\r\n", " C\r\nD E\r\n"},
                                  {"", "\r\n", ""},
                                  {"\r\n\r\n", "\r\n", ""},
                                  {"a", "a\r\n", "a\r\n"},
                                  {"a\r\n\r\nb", "a\r\n\r\nb\r\n", "a\r\n\r\nb\r\n"},
                                  {" \t\r\n", " \t\r\n", ""},
           {"a\r\n\r \r\n", "a\r\n\r \r\n", "a\r\n\r\r\n"},
                                  {"a\r\n \r\n", "a\r\n \r\n", "a\r\n"}}) {
    EXPECT_EQ(canonical_body(row.text, Canonical::simple), row.simple) << row.text;
    EXPECT_EQ(canonical_body(row.text, Canonical::relaxed), row.relaxed) << row.text;
  }
}

TEST(Canonical, ASignatureDoesNotSignItself) {
  EXPECT_EQ(without_signature("DKIM-Signature: v=1; bh=abc; b=x\r\n y==; d=e"),
            "DKIM-Signature: v=1; bh=abc; b=; d=e");
  EXPECT_EQ(without_signature("DKIM-Signature: v=1;\r\n\tb = xy="), "DKIM-Signature: v=1;\r\n\tb =");
  EXPECT_EQ(without_signature("DKIM-Signature: bh=b=1"), "DKIM-Signature: bh=b=1");
}

}  // namespace
}  // namespace kanshiki::parse
