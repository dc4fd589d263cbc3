#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> name_unlike_sender(const Case&, const Knowledge&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::link;

std::vector<std::string> found(const std::string& from, const std::string& host = "elsewhere.example",
                               const std::string& fields = {}) {
  Case subject = kanshiki::testing::case_of("From: " + from + "\r\n" + fields);
  subject.evidence = {link(Link::Kind::anchor, host)};
  std::vector<std::string> out;
  for (const Finding& finding : name_unlike_sender(subject, kanshiki::testing::knowledge()))
    out.push_back(finding.id);
  return out;
}

TEST(NameUnlikeSender, IsNowhereFoundAgain) {
  EXPECT_THAT(found("CoinCounter <info@dragonlab.example>"), ElementsAre("identity.name_unlike_sender"));
  EXPECT_THAT(found("Exampler <info@dragonlab.example>"), ElementsAre("identity.name_unlike_sender"))
      << "what all names there end in";
  EXPECT_THAT(found("\"Example Rewards\" <a@free.test>", "track.test"),
              ElementsAre("identity.name_unlike_sender"));
}

TEST(NameUnlikeSender, StandsInAddressOrLinks) {
  for (const char* from : {"Dragon Laboratory <info@dragonlab.example>", "Anna Elsewhen <x@shop.example>",
                           "Anna at Foo <hello@foomail.example>", "Anna Beispiel <anna.b@shop.example>",
                           "Internal Parcel Office <x@ipo.example>"})
    EXPECT_THAT(found(from), IsEmpty()) << from;
  EXPECT_THAT(found("CoinCounter <info@mailings.example>", "go.coincounter.example"), IsEmpty());
  EXPECT_THAT(found("CoinCounter <info@dragonlab.example>", "dragonlab.example"), IsEmpty())
      << "his own site";
}

TEST(NameUnlikeSender, SaysNotWho) {
  for (const char* from : {"info@dragonlab.example", "Customer Support Team <info@dragonlab.example>",
                           "山田花子 <info@dragonlab.example>", "Jo <info@dragonlab.example>",
                           "\"jo@coins.example\" <info@dragonlab.example>"})
    EXPECT_THAT(found(from), IsEmpty()) << from;
}

TEST(NameUnlikeSender, PeopleInConversation) {
  EXPECT_THAT(
      found("Anna Beispiel <xk@dragonlab.example>", "elsewhere.example", "In-Reply-To: <1@x.example>\r\n"),
      IsEmpty());
  EXPECT_THAT(found("Anna Beispiel <xk@dragonlab.example>", "elsewhere.example",
                    "List-Post: <mailto:l@x.example>\r\n"),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
