#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found mail_client(const Route&, const Knowledge&, World&);

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string direct =
    "Received: from x (unknown [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP id 1; Wed, 20 Oct 2021 "
    "07:07:44 +0900\n";
const std::string by_provider =
    direct + "Received: from pc ([192.168.1.2]) by mail.example.com with ESMTPA id 2\n";

std::vector<std::string> found(const std::string& header) {
  return testing::ids(testing::run(examine::mail_client, testing::route(header + "From: a@example.com\n")));
}

TEST(MailClient, IsTold) {
  EXPECT_THAT(found(by_provider + "X-Mailer: Becky! ver. 2.75\n"), ElementsAre("header.mail_client"));
  EXPECT_THAT(found(by_provider + "X-Mailer: whatever 1.0\n"), ElementsAre("header.mail_client"));
  EXPECT_THAT(found(by_provider), IsEmpty());
}

TEST(MailClient, IsTheOneThatIsKnownOfTwo) {
  const std::string foxmail = "X-Mailer: Foxmail 7.2\nSubject: =?UTF-8?B?44GK55+l44KJ44Gb?=\n";
  EXPECT_THAT(found(by_provider + "User-Agent: whatever 1.0\n" + foxmail),
              Contains("header.chinese_client_in_japanese_mail"));
}

TEST(MailClient, HandsMailToItsProvider) {
  EXPECT_THAT(found(direct + "X-Mailer: Becky! ver. 2.75\n"),
              Contains("header.mail_client_without_provider"));
  EXPECT_THAT(found(direct + "X-Mailer: PHPMailer 6.0\n"), ElementsAre("header.mail_client"));
}

TEST(MailClient, AServerOfItsOwnDomainMayKeepQuietAboutIt) {
  const auto from = [](const std::string& host) {
    return found(
        "Received: from " + host + " (" + host +
        " [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP id 1; Wed, 20 Oct 2021 07:07:44 +0900\n"
        "X-Mailer: Becky! ver. 2.75\n");
  };
  EXPECT_THAT(from("mail.example.com"), ElementsAre("header.mail_client"));  // the author is of example.com
  EXPECT_THAT(from("mail.example.net"), Contains("header.mail_client_without_provider"));
}

TEST(MailClient, IsOutOfDate) {
  const std::string old = by_provider + "X-Mailer: Microsoft Outlook Express 6.00.2900.5512\n";
  EXPECT_THAT(found(old + "Date: Wed, 20 Oct 2021 06:07:40 +0900\n"),
              Contains("header.mail_client_out_of_date"));
  EXPECT_THAT(found(old + "Date: Mon, 20 Oct 2003 06:07:40 +0900\n"), ElementsAre("header.mail_client"));
}

TEST(MailClient, IsChineseInAJapaneseMail) {
  const std::string foxmail = by_provider + "X-Mailer: Foxmail 7.2\n";
  EXPECT_THAT(found(foxmail + "Subject: =?UTF-8?B?44GK55+l44KJ44Gb?=\n"),
              Contains("header.chinese_client_in_japanese_mail"));
  EXPECT_THAT(found(foxmail + "Subject: =?UTF-8?B?6YCa55+l?=\n"), ElementsAre("header.mail_client"));
}

}  // namespace
}  // namespace kanshiki::examine
