#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found own_name_in_domain(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::IsEmpty;

Found told(const std::string& from, const std::string& to, const std::string& fields = {}) {
  return testing::run(own_name_in_domain,
                      testing::mail("From: " + from + "\nTo: " + to + "\n" + fields + "\nhello\n"));
}

TEST(OwnNameInDomain, WithSomethingAdded) {
  const Found found = told("hr@northwind-people.example", "jane@northwind.example");
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].id, "identity.own_name_in_domain");
  EXPECT_EQ(found.findings[0].text("domain"), "northwind-people.example");
  EXPECT_EQ(found.findings[0].text("own"), "northwind.example");
  EXPECT_EQ(told("it@my-northwind.test", "jane@northwind.example").findings.size(), 1u);
}

TEST(OwnNameInDomain, BelowAStrangers) {
  EXPECT_EQ(told("it@acme.example.mail.test", "jane@acme.example").findings.size(), 1u);
  EXPECT_THAT(told("it@acme.example", "jane@acme.example").findings, IsEmpty());
  EXPECT_THAT(told("it@tacme.example.mail.test", "jane@acme.example").findings, IsEmpty());
}

TEST(OwnNameInDomain, NotSo) {
  EXPECT_THAT(told("a@mail.northwind.example", "b@northwind.example").findings, IsEmpty())
      << "the house itself";
  EXPECT_THAT(told("a@northwindows.example", "b@northwind.example").findings, IsEmpty()) << "another word";
  EXPECT_THAT(told("a@acme-tools.example", "b@acme.example").findings, IsEmpty()) << "short names are words";
  EXPECT_THAT(
      told("a@northwind-fans.example", "b@northwind.example", "List-Post: <mailto:x@y.example>\n").findings,
      IsEmpty())
      << "a mailing list";
  EXPECT_THAT(told("a@gmail-help.example", "b@gmail.com").findings, IsEmpty()) << "nobody's own house";
}

}  // namespace
}  // namespace kanshiki::examine
