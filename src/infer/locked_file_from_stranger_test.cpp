#include <gmock/gmock.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> locked_file_from_stranger(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;

std::vector<Finding> told(const std::string& fields, const std::string& words, bool locked = true) {
  Case subject = testing::case_of(
      fields + "To: keiri@example.co.jp\r\nContent-Type: text/plain; charset=utf-8\r\n", words);
  if (locked)
    subject.findings = {
        {"attachment.password_in_mail", Meaning::suspicious, {{"file", std::string("0309.zip")}}, {}}};
  return locked_file_from_stranger(subject, testing::knowledge());
}

const std::string answer = "From: 中村 / 例示物流 <desk@clinic.example>\r\nSubject: RE: 請求書の件\r\n";
const std::string quoted =
    "添付をご確認ください。パスワード: 8841\r\n\r\n> 中村様 お世話になっております。\r\n";

TEST(LockedFileFromStranger, TheThreadDoesNotKnowTheSender) {
  const auto found = told(answer, quoted);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "scheme.locked_file_from_stranger");
  EXPECT_EQ(found[0].text("domain"), "clinic.example");
}

TEST(LockedFileFromStranger, WhomTheThreadKnows) {
  EXPECT_THAT(told(answer + "References: <1@clinic.example>\r\n", quoted), IsEmpty());
  EXPECT_THAT(told(answer, quoted + "> To: 中村 <desk@clinic.example>\r\n"), IsEmpty());
  EXPECT_THAT(
      told(answer,
           "添付をご確認ください。パスワード: 8841\r\n\r\n-- \r\n中村 http://www.clinic.example/\r\n"),
      IsEmpty());
  EXPECT_THAT(told("From: a@clinic.example\r\nSubject: 請求書\r\n", quoted), IsEmpty()) << "no answer";
  EXPECT_THAT(told(answer, quoted, false), IsEmpty()) << "no locked file";
}

}  // namespace
}  // namespace kanshiki::infer
