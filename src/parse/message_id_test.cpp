#include "parse/message_id.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(MessageId, HasTwoHalves) {
  const auto id = parse_message_id(" <20211020054228.1234@example.jp>\r\n");
  ASSERT_TRUE(id);
  EXPECT_EQ(id->local, "20211020054228.1234");
  EXPECT_EQ(id->host, "example.jp");
  EXPECT_EQ(parse_message_id("<a$b@[192.0.2.1]>")->host, "[192.0.2.1]");
}

TEST(MessageId, IsOneIdentifierInBrackets) {
  for (const char* value : {"", "a@b", "<>", "<a>", "<@b>", "<a@>", "<a@b@c>", "<a b@c>", "<a@b> <c@d>",
                            "<a@b>x", "<\xE3\x81\x82@b>", "<<a@b>>"})
    EXPECT_FALSE(parse_message_id(value)) << value;
}

}  // namespace
}  // namespace kanshiki::parse
