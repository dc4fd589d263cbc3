#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found opposed_statements(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(opposed_statements, testing::text(words)); }
std::vector<std::string> found(const std::string& words) { return testing::ids(look(words)); }

TEST(OpposedStatements, WhatIsRestoredNeedsNoClick) {
  for (const char* words :
       {"障害が発生しておりましたが、現在は復旧し、正常にご利用いただけます。\n\n回線を復旧するには、下のボタ"
        "ンをクリックしてください。",
        "サーバーの不具合は解消しました。再開するためには以下からログインしてください。",
        "すでに修復されました。リンクをタップして復元してください。",
        "障害は解消され、通常どおりご利用いただけます。受信の再開はこちらから行ってください。",
        "復旧作業は完了しております。下記よりサービスを復旧させてください。",
        "Our servers are back online. Log in here to resume your service.",
        "The problem was fixed. Follow this link to recover your mail.",
        "Your mailbox has been fully restored. To restore your mailbox, click the link below.",
        "The service is back to normal. Sign in below to reactivate it.",
        "Delivery of mail has been resumed and is now operational. Click here to resume delivery."})
    EXPECT_THAT(found(words), ElementsAre("body.restored_yet_click")) << words;
}

TEST(OpposedStatements, ANoticeThatAsksForNothingIsNone) {
  for (const char* words :
       {"障害が発生しておりましたが、現在は復旧し、正常にご利用いただけます。ご迷惑をおかけし申し訳ございませ"
        "ん。",
        "現在復旧しておりません。復旧するには再起動してからログインしてください。",
        "復旧するまでしばらくお待ちください。詳細はこちらをクリックしてください。",
        "The service has been restored. We apologise for the inconvenience. Click here for our status page.",
        "The incident was resolved at 9:00. If you still see errors, restart the app.",
        "通常どおり営業しております。ご予約はこちらから行ってください。",
        "To restore your files, click Restore in the settings.",
        "復旧しましたらお知らせします。再開するにはログインしてください。",
        "Once the service has been restored, we will tell you. To resume your mail, sign in.",
        "> The service has been restored.\nTo restore it, click here.\n"})
    EXPECT_THAT(found(words), IsEmpty()) << words;
}

TEST(OpposedStatements, WithoutALoginNothingIsToBeLoggedInTo) {
  for (const char* words : {"ログインの必要はありません。\n下記のリンクからログインしてください。",
                            "パスワードの入力は不要です。ログインはこちら",
                            "No login is required. Sign in here to see your document.",
                            "You can read it without logging in. Click the button to log in."})
    EXPECT_THAT(found(words), ElementsAre("body.no_login_needed_yet_login")) << words;
  EXPECT_THAT(found("ログインの必要はありません。ご連絡は不要です。"), IsEmpty());
  EXPECT_THAT(found("下記のリンクからログインしてください。"), IsEmpty());
}

TEST(OpposedStatements, BothSentencesAreQuoted) {
  const Found told = look(
      "ご報告です。回線は既に復旧いたしました。ご不便をおかけしました。復旧するには、ここをクリックしてくださ"
      "い。以上");
  EXPECT_THAT(told.findings.at(0).cites,
              ElementsAre(Field(&Cite::quote, "回線は既に復旧いたしました"),
                          Field(&Cite::quote, "復旧するには、ここをクリックしてください")));
}

}  // namespace
}  // namespace kanshiki::examine
