#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found warns_of_fraud(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  const auto mail = testing::mail(
      "From: it@example.com\nTo: all@example.jp\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(warns_of_fraud, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(WarnsOfFraud, AndLeadsNowhere) {
  for (const char* words :
       {"国税庁をかたる詐欺メールが届いています。URLを開かせる手口です。迷ったらご相談ください。",
        "A phishing mail is going round. Scammers ask for your password: hxxps://login.example/verify"})
    EXPECT_THAT(told(words), ElementsAre("body.warns_of_fraud")) << words;
}

TEST(WarnsOfFraud, WhoLeadsSomewhereMayOnlyFrighten) {
  for (const char* words :
       {"詐欺の手口が増えています。本人確認はこちら https://login.example/",
        "Fraud alert! Scammers charged you $499. To cancel the order call 1 888 555 0100 now.",
        "Scammers are about."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
