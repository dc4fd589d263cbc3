#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found subject_line(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& subject, const std::string& to = "taro.yamada@example.jp") {
  return testing::ids(testing::run(
      subject_line, testing::route("From: a@shop.example\nTo: " + to + "\nSubject: " + subject + "\n")));
}

TEST(SubjectLine, Capitals) {
  EXPECT_THAT(found("YOU HAVE BEEN CHOSEN by us"), ElementsAre("header.subject_in_capitals"));
  EXPECT_THAT(found("ATTENTION: YOUR FUND"), ElementsAre("header.subject_in_capitals"));
}

TEST(SubjectLine, AddressOfTheRecipient) {
  EXPECT_THAT(found("taro.yamada, 150 free spins"), ElementsAre("header.recipient_in_subject"));
  EXPECT_THAT(found("support@example.jp: your mailbox is full", "support@example.jp"),
              ElementsAre("header.recipient_in_subject"));
  EXPECT_THAT(found("Notice for Taro.Yamada@example.jp"), ElementsAre("header.recipient_in_subject"));
}

TEST(SubjectLine, MarkOfAList) {
  EXPECT_THAT(found("Re: [Razor-users] Query", "razor-users@lists.example"), IsEmpty());
}

TEST(SubjectLine, CodesThatMakeEachCopyDifferent) {
  EXPECT_THAT(found("Lowest rates!                dhzbj"), ElementsAre("header.code_in_subject"));
  EXPECT_THAT(found("Confirm X5vc26L9LI645t8zrh now"), ElementsAre("header.code_in_subject"));
  EXPECT_THAT(found("Acesso - D0TG6TY9KZUDFT9JAX"), ElementsAre("header.code_in_subject"));
}

TEST(SubjectLine, MarksAtItsEnds) {
  for (const char* subject :
       {"_Your_prize_", "-Last notice", "*Offer", "Stay warm this winter .", "Win now ##"})
    EXPECT_THAT(found(subject), ElementsAre("header.decorated_subject")) << subject;
}

TEST(SubjectLine, LabelOfAdvertising) {
  EXPECT_THAT(found("ADV: Loans"), ElementsAre("header.labelled_advertising"));
  EXPECT_THAT(found("=?utf-8?B?5pyq5om/6Ku+5bqD5ZGK4oC744GK5b6X?="),
              ElementsAre("header.labelled_advertising"));
}

TEST(SubjectLine, OfOrdinaryMail) {
  for (const char* subject : {"RE: FYI",
                              "Re: [PATCH v2 3/7] ARM: DTS: AST2600",
                              "Lunch on Sunday?",
                              "=?utf-8?B?44GT44KT44Gr44Gh44Gv?=",
                              "UK VAT 2026",
                              "Order 112-7654321-1234567",
                              "commit 1a2b3c4d5e6f7a8b",
                              "Two  blanks here",
                              "Advice: read this",
                              "#14 is solved",
                              "[list] Hello",
                              "- a list",
                              "-40 degrees",
                              "What now?",
                              "Done.",
                              "~",
                              "",

                              "Boeing 747-8F",
                              "Dear Taro",
                              "Yamada family reunion"})
    EXPECT_THAT(found(subject), IsEmpty()) << subject;
  EXPECT_THAT(found("Support evening", "support@example.jp"), IsEmpty()) << "a word";
  EXPECT_THAT(found("Anderson contract", "anderson@example.jp"), IsEmpty()) << "a name";
}

}  // namespace
}  // namespace kanshiki::examine
