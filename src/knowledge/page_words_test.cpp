#include "knowledge/page_words.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

const PageWords& words() { return testing::knowledge().page_words; }

TEST(PageWords, IdentityProvidersAndTheirSubdomains) {
  for (const char* host : {"accounts.google.com", "LOGIN.microsoftonline.com", "example.okta.com"})
    EXPECT_TRUE(words().is_identity_provider(host)) << host;
  for (const char* host : {"okta.com.example.net", "notokta.com", "google.com", ""})
    EXPECT_FALSE(words().is_identity_provider(host)) << host;
}

TEST(PageWords, Gates) {
  PageRecord page;
  page.frames.push_back({"https://a.example/", {}, "", "", "ログイン", "<form>"});
  EXPECT_FALSE(words().is_gated(page));
  page.frames.front().text = "Please confirm: I’m not a robot / 私はロボットではありません";
  EXPECT_TRUE(words().is_gated(page));
  page.frames.front().text = "";
  page.frames.push_back({"https://www.google.com/recaptcha/api2/anchor", 0, "", "", "", ""});
  EXPECT_TRUE(words().is_gated(page));
}

TEST(PageWords, WordsAreFoundWhateverTheirLetters) {
  EXPECT_EQ(word_in("ユーザー名または　ﾊﾟｽﾜｰﾄﾞが違います。", words().refusal), "パスワードが違います");
  EXPECT_EQ(word_in("INVALID LOGIN", words().refusal), "invalid login");
  EXPECT_EQ(word_in("Welcome", words().refusal), "");
}

TEST(PageWords, WhatIsNoneIsAnError) {
  EXPECT_FALSE(read_page_words("= 1"));
  EXPECT_FALSE(read_page_words("")) << "nothing would be spared";
}

}  // namespace
}  // namespace kanshiki
