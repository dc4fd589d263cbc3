#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found stamps(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;

const std::string boundary =
    "Received: from evil.example (unknown [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP id 1\n";

Found look(const std::string& above, const std::string& below) {
  return testing::run(examine::stamps, testing::route(above + boundary + below));
}

std::string fact(const Found& found, std::string_view id, std::string_view name) {
  const Finding* finding = testing::find(found, id);
  return finding ? std::string(finding->text(name)) : "no " + std::string(id);
}

TEST(Stamps, AreTakenOffTheSubject) {
  for (const char* mark : {"[spam]", "[SPAM]", "[meiwaku]", "【迷惑メール】", "***SPAM***", "*****SPAM*****",
                           "[Suspected Spam]", "{Spam?}", "[迷惑メール]", "[SPAM 7.3]", "[Bulk Mail]"}) {
    const Found found = look("", "Subject: " + std::string(mark) + " Your account\n");
    EXPECT_EQ(fact(found, "header.stamp", "text"), mark);
    EXPECT_EQ(fact(found, "header.stamp", "subject"), "Your account") << mark;
    EXPECT_EQ(fact(found, "header.stamp", "by"), "") << mark;
  }
}

TEST(Stamps, AreNotTakenForEverythingInBrackets) {
  for (const char* subject : {"[Spambayes] a list", "[users] spam", "spam", "Re: [spam]", "【重要】お知らせ",
                              "[SPAMALOT] tickets", "** spamming **"})
    EXPECT_FALSE(testing::find(look("", "Subject: " + std::string(subject) + "\n"), "header.stamp"))
        << subject;
}

TEST(Stamps, AreNamedAfterTheFilterThatSaysSpam) {
  const Found found =
      look("X-Spam-Flag: YES\nX-Spam-Status: Yes, score=7.3 required=5.0\n", "Subject: [spam] x\n");
  EXPECT_EQ(fact(found, "header.stamp", "by"), "SpamAssassin");
  EXPECT_EQ(fact(found, "header.filter_says_spam", "score"), "7.3");
  EXPECT_FALSE(testing::find(found, "header.not_stamped"));
}

TEST(Stamps, MayComeInARow) {
  const Found found = look("", "Subject: [spam] [meiwaku]  x\n");
  EXPECT_EQ(found.findings.size(), 2u);
  EXPECT_EQ(found.findings[1].text("subject"), "x");
}

TEST(Stamps, BelowTheBoundaryAreTheSendersWord) {
  const Found found = look("", "X-Spam-Status: No, score=-2.0\nSubject: x\n");
  EXPECT_THAT(testing::ids(found), ElementsAre("header.stamp_claimed_by_sender", "header.not_stamped"));
}

TEST(Stamps, OfALargeReceiverAreItsOwnWhereverTheyStand) {
  const auto way = testing::route(
      "Received: from evil.example (203.0.113.9) by X.mail.protection.outlook.com (10.0.0.1) with Microsoft "
      "SMTP Server "
      "id 15.20.1.1\nSubject: x\nX-MS-Exchange-Organization-SCL: 5\nX-Spam-Flag: NO\n");
  const Found found = testing::run(examine::stamps, way);
  EXPECT_THAT(testing::ids(found), ElementsAre("header.stamp_claimed_by_sender", "header.filter_says_spam"));
}

TEST(Stamps, SayYesInAWordOfItsOwn) {
  EXPECT_THAT(testing::ids(look("X-Spam-Status: No, tests=BAYES_99,Bayes\n", "Subject: x\n")),
              ElementsAre("header.filter_says_clean", "header.not_stamped"));
  EXPECT_THAT(testing::ids(look("X-Spam-Flag: Bayes yes\n", "Subject: x\n")),
              ElementsAre("header.not_stamped"));
}

TEST(Stamps, AbsenceIsTold) {
  EXPECT_THAT(testing::ids(look("", "Subject: x\n")), ElementsAre("header.not_stamped"));
}

}  // namespace
}  // namespace kanshiki::examine
