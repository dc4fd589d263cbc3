#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found near_miss_of_correspondent(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::IsEmpty;

Found told(const std::string& from, const std::string& fields, const std::string& words = "hello\n") {
  return testing::run(near_miss_of_correspondent,
                      testing::mail("From: " + from + "\n" + fields + "\n" + words));
}

TEST(NearMissOfCorrespondent, OfTheThread) {
  const Found found = told("tanaka@sato-kogyou.example", "References: <1@sato-kogyo.example>\n");
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].id, "identity.near_miss_of_correspondent");
  EXPECT_EQ(found.findings[0].text("domain"), "sato-kogyou.example");
  EXPECT_EQ(found.findings[0].text("other"), "sato-kogyo.example");
}

TEST(NearMissOfCorrespondent, OfAddresseesAndQuotedAddresses) {
  EXPECT_EQ(told("ceo@northwlnd.example", "To: jane@northwind.example\n").findings.size(), 1u);
  EXPECT_EQ(told("a@norhtwind.test", "To: b@example.jp\nCc: c@northwind.example\n").findings.size(), 1u);
  EXPECT_EQ(told("a@rnarket-hall.test", "To: b@example.jp\n", "> From: Bob <bob@market-hall.example>\n")
                .findings.size(),
            1u)
      << "rn looks like m";
}

TEST(NearMissOfCorrespondent, HonestNeighbours) {
  EXPECT_THAT(told("a@northwind.example", "To: b@northwind.test\n").findings, IsEmpty())
      << "the same name under another suffix is often the same house";
  EXPECT_THAT(told("a@mail.northwind.example", "To: b@northwind.example\n").findings, IsEmpty());
  EXPECT_THAT(told("a@branch12.example", "To: b@branch13.example\n").findings, IsEmpty());
  EXPECT_THAT(told("a@maron.example", "To: b@macon.example\n").findings, IsEmpty()) << "short names";
  EXPECT_THAT(told("a@northwind.example", "To: b@southwind.example\n").findings, IsEmpty());
  EXPECT_THAT(
      told("a@northwlnd.example", "List-Id: <x.northwind.example>\nTo: x@northwind.example\n").findings,
      IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
