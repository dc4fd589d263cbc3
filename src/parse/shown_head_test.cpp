#include "parse/shown_head.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

TEST(ShownHead, MarkersSayNothingElse) {
  for (const char* line :
       {"---------- Forwarded message ---------", "Begin forwarded message:", "転送されたメッセージ：",
        "━━ 以下、転送メール ━━", "--- 転送者: 佐藤 10/14 ---", "---- Forwarded by Jo/HQ on 01/02/2003 ----"})
    EXPECT_EQ(marker_in(line), Marker::forward) << line;
  for (const char* line : {"-----Original Message-----", "-----元のメッセージ-----"})
    EXPECT_EQ(marker_in(line), Marker::original) << line;
  for (const char* line : {"----- End forwarded message -----", "--- End of original message ---",
                           "転送メールここまで", "ここまで転送メール"})
    EXPECT_EQ(marker_in(line), Marker::end) << line;
  for (const char* line : {"The forwarded message was lost.", "--- Original message of 10/14 ---",
                           "転送メールが届きません", "", "-----"})
    EXPECT_EQ(marker_in(line), Marker::none) << line;
}

TEST(ShownHead, AMailIsAnnouncedBehindARule) {
  EXPECT_TRUE(announces_mail("--- Original message of 10/14 ---"));
  EXPECT_TRUE(announces_mail("---------- 転送メール ---------"));
  EXPECT_FALSE(announces_mail("The original message was lost."));
}

TEST(ShownHead, FieldsHaveTheirNames) {
  const auto named = [](const char* line) {
    const auto field = shown_field(line);
    return field ? field->first + "=" + field->second : std::string();
  };
  EXPECT_EQ(named("From: A <a@example.jp>"), "From=A <a@example.jp>");
  EXPECT_EQ(named("送信元： A"), "From=A");
  EXPECT_EQ(named("*Von:* A"), "From=A");
  EXPECT_EQ(named("Gesendet : 14.10.2021"), "Date=14.10.2021");
  EXPECT_EQ(named("Notes: x"), "");
}

TEST(ShownHead, AttributionsNameWhoWrote) {
  for (const char* line :
       {"On Thu, 14 Oct 2021, A wrote:", "A wrote :", "A <a@example.com> writes:", "A schrieb:",
        "Le 14/10/2021, A a écrit :", "Aさんは書きました：", "2021年10月14日(木) 8:10 A <a@example.jp>:",
        "2021年10月14日(木) 8:10 A <a@example.jp>のメール:", "2021/10/14 8:10、Aのメール："})
    EXPECT_TRUE(attributes(line)) << line;
  for (const char* line : {"A wrote", "See <https://example.com/>:", "店長からのメッセージ：", "Sizes:", ":"})
    EXPECT_FALSE(attributes(line)) << line;
}

}  // namespace
}  // namespace kanshiki::parse
