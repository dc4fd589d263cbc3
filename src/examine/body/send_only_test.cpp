#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found send_only(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

Found look(const std::string& words, const std::string& fields = "From: info@example.jp\n") {
  const auto mail = testing::mail(fields + "Content-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::run(send_only, testing::leads<Text>(read_bodies, mail).at(0));
}

TEST(SendOnly, MailAsksForNoAnswer) {
  const Found told = look("このメールは送信専用です。内容をご確認のうえ、本メールにご返信ください。");
  EXPECT_THAT(testing::ids(told), ElementsAre("body.send_only_yet_reply"));
  EXPECT_THAT(told.findings[0].cites,
              ElementsAre(Field(&Cite::quote, "このメールは送信専用です"),
                          Field(&Cite::quote, "内容をご確認のうえ、本メールにご返信ください")));
  for (const char* words :
       {"Please do not reply to this mail. Please reply with your account number.",
        "This mailbox is not monitored. Kindly reply to this email with a copy of your card.",
        "This is a no-reply address. Please respond to this email within 24 hours.",
        "このアドレスは通知用で、ご返信いただいても回答できません。本メールへの返信にてお知らせください。",
        "ご返信いただいてもお答えできません。至急ご返信をお願いいたします。"})
    EXPECT_THAT(testing::ids(look(words)), ElementsAre("body.send_only_yet_reply")) << words;
}

TEST(SendOnly, AddressesAreNotAnswered) {
  const std::string words = "Please reply to this email with your address.";
  EXPECT_THAT(testing::ids(look(words, "From: no-reply@example.com\n")),
              ElementsAre("body.send_only_yet_reply"));
  EXPECT_THAT(testing::ids(look(words, "From: noreply@example.com\nReply-To: a@example.com\n")), IsEmpty());
  EXPECT_THAT(testing::ids(look(words)), IsEmpty());
}

TEST(SendOnly, SaysSoAndNoMore) {
  for (const char* words :
       {"このメールは送信専用です。ご返信いただいてもお答えできません。お問い合わせはサイトからお願いします"
        "。",
        "このメールには返信しないでください。", "ご返信をお待ちしております。",
        "Please do not reply to this email. Replies are not monitored.", "Please reply by Friday."})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
