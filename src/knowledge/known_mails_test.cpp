#include "knowledge/known_mails.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

const std::string a(64, 'a'), b(64, 'b');

TEST(KnownMails, AreReadAsTheyWereWritten) {
  const KnownMails mails = {{a, {a, true, {3, 70000}}}, {b, {b, false, {}}}};
  EXPECT_EQ(write_known_mails(mails), "kanshiki mails 2\n" + a + " unwanted 3 70000\n" + b + " wanted\n");
  const auto read = read_known_mails(write_known_mails(mails));
  ASSERT_TRUE(read) << read.error().what;
  ASSERT_EQ(read->size(), 2u);
  EXPECT_TRUE(read->at(a).unwanted);
  EXPECT_EQ(read->at(a).buckets, (std::vector<std::uint32_t>{3, 70000}));
  EXPECT_FALSE(read->at(b).unwanted);
}

TEST(KnownMails, AnotherVersionIsNotMixedIn) {
  const auto read = read_known_mails("kanshiki mails 1\n" + a + " unwanted 3\n");
  ASSERT_FALSE(read);
  EXPECT_NE(read.error().what.find("another version"), std::string::npos) << read.error().what;
}

TEST(KnownMails, DamageNamesItsLine) {
  EXPECT_FALSE(read_known_mails(""));
  EXPECT_FALSE(read_known_mails("something else\n"));
  for (const std::string& line :
       {a + " maybe 3", a + " wanted x", a + " wanted 999999999", std::string("ab wanted 1")}) {
    const auto read = read_known_mails("kanshiki mails 2\n" + b + " wanted 1\n" + line + "\n");
    ASSERT_FALSE(read) << line;
    EXPECT_NE(read.error().what.find("line 3"), std::string::npos) << read.error().what;
  }
}

}  // namespace
}  // namespace kanshiki
