#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> reply_to_nothing(const Case&, const Knowledge&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& fields, const std::string& body = "Claim it today.\r\n") {
  std::vector<std::string> out;
  for (const Finding& finding :
       reply_to_nothing(kanshiki::testing::case_of(fields, body), kanshiki::testing::knowledge()))
    out.push_back(finding.id);
  return out;
}

TEST(ReplyToNothing, NeitherFieldsNorWordsOfAnotherMail) {
  EXPECT_THAT(found("Subject: Re: You have won\r\n"), ElementsAre("header.reply_to_nothing"));
  EXPECT_THAT(found("Subject: AW: Ihr Konto\r\n"), ElementsAre("header.reply_to_nothing"));
}

TEST(ReplyToNothing, RealAnswers) {
  EXPECT_THAT(found("Subject: Re: Lunch\r\nIn-Reply-To: <1@x.example>\r\n"), IsEmpty());
  EXPECT_THAT(found("Subject: Re: Lunch\r\nReferences: <1@x.example>\r\n"), IsEmpty());
  for (const char* body :
       {"Fine.\r\n> Lunch at noon?\r\n", "Fine.\r\n\r\nOn Monday Jo wrote:\r\nLunch at noon?\r\n",
        "Fine.\r\n-----Original Message-----\r\nLunch?\r\n"})
    EXPECT_THAT(found("Subject: Re: Lunch\r\n", body), IsEmpty()) << body;
}

TEST(ReplyToNothing, NoAnswers) {
  EXPECT_THAT(found("Subject: Regarding lunch\r\n"), IsEmpty());
  EXPECT_THAT(found("Subject: Fwd: Lunch\r\n"), IsEmpty());
  EXPECT_THAT(found("From: a@example.com\r\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
