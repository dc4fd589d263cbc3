#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> file_behind_login(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using testing::link;
using ::testing::SizeIs;

std::vector<Finding> told(const std::string& words, const std::string& host, bool proven = false) {
  Case subject = kanshiki::testing::case_of(
      "From: a@builder.test\r\nTo: b@buyer.test\r\nContent-Type: text/plain; charset=utf-8\r\n", words);
  subject.evidence.push_back(link(Link::Kind::anchor, host));
  if (proven) subject.findings = {{"identity.proven", Meaning::benign, {}, {}}};
  return file_behind_login(subject, kanshiki::testing::knowledge());
}

const std::string in_japanese =
    "閲覧にはMicrosoftアカウント（会社のメールアドレスとパスワード）でのサインインが必要です。";

TEST(FileBehindLogin, AtAStrangers) {
  EXPECT_THAT(told(in_japanese, "docs.example"), SizeIs(1));
  EXPECT_THAT(told("To view the document, sign in with your work email and password.", "docs.example"),
              SizeIs(1));
  EXPECT_THAT(told("Enter your email password to download the file.", "mine.weebly.com"), SizeIs(1))
      << "where anyone may have pages";
  EXPECT_THAT(told(in_japanese, "builder.test"), SizeIs(1))
      << "the sender's own, says a sender whom nobody knows";
}

TEST(FileBehindLogin, NotSo) {
  EXPECT_THAT(told(in_japanese, "builder.test", true), IsEmpty()) << "the sender's own, and he is known";
  EXPECT_THAT(told(in_japanese, "buyer.test"), IsEmpty()) << "the recipient's own house";
  EXPECT_THAT(told(in_japanese, "builder-my.sharepoint.com"), IsEmpty()) << "the service whose login it is";
  EXPECT_THAT(
      told("ダウンロードしたら、ご登録のメールアドレスとパスワードを入力してください。", "docs.example"),
      IsEmpty())
      << "the account that one has there";
  EXPECT_THAT(told("ファイルをご確認ください。", "docs.example"), IsEmpty()) << "no login";
}

}  // namespace
}  // namespace kanshiki::infer
