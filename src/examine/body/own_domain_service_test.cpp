#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found own_domain_service(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words, const std::string& from = "a@example.com",
                              const std::string& to = "jane@example.jp") {
  const auto mail = testing::mail("From: " + from + "\nTo: " + to +
                                  "\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(own_domain_service, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(OwnDomainService, AStrangerWhoSpeaksForTheRecipientsMailService) {
  for (const char* words :
       {"example.jp メールサーバーにおいて障害が発生しました。", "example.jp 管理者よりお知らせ",
        "Message from the example.jp mail administrator", "The webmail of example.jp was upgraded.",
        "Your mailbox jane@example.jp is almost full."})
    EXPECT_THAT(told(words), ElementsAre("lure.own_domain_service")) << words;
}

TEST(OwnDomainService, OthersAreLeftAlone) {
  EXPECT_THAT(told("This mail was sent to jane@example.jp. To unsubscribe, click here."), IsEmpty());
  EXPECT_THAT(told("The webmail of notexample.jp was upgraded."), IsEmpty());
  EXPECT_THAT(told("The webmail of example.jp was upgraded.", "admin@mail.example.jp"), IsEmpty());
  EXPECT_THAT(told("The mail server of example.jp refused it.", "MAILER-DAEMON@example.com\nReturn-Path: <>"),
              IsEmpty());
  EXPECT_THAT(told("The webmail of gmail.com was upgraded.", "a@example.com", "jane@gmail.com"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
