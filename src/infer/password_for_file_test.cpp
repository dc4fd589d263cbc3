#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> password_for_file(const Case&, const Knowledge&);

namespace {

/// What follows for a mail that says `body` and has a file with finding `id`.
std::vector<Finding> concluded(const std::string& body, const char* id = "attachment.encrypted_archive") {
  Case subject = testing::case_of("From: a@example.com\r\n", body);
  subject.findings = {
      {id, Meaning::neutral, {{"file", std::string("a.zip")}}, {{Cite::In::body, "2", 0, 0, "a.zip"}}}};
  return password_for_file(subject, testing::knowledge());
}

TEST(PasswordForFile, IsToldInManyWays) {
  for (const char* body : {"パスワード：Kx82mQ\r\n", "添付ファイルの解凍パスワードは「4401」です。\r\n",
                           "PW: 7781a\r\n", "The archive password is 2231\r\n", "Password: abc123\r\n",
                           "file password 9931\r\n", "Senha do PDF: 0204\r\n"})
    EXPECT_EQ(concluded(body).size(), 1u) << body;
}

TEST(PasswordForFile, IsNotToldHere) {
  for (const char* body : {"パスワードは別のメールでお送りします。\r\n",
                           "I will send the password separately.\r\n", "Please find the file attached.\r\n"})
    EXPECT_TRUE(concluded(body).empty()) << body;
}

TEST(PasswordForFile, LockedDocumentsCountToo) {
  EXPECT_EQ(concluded("Password: abc123\r\n", "attachment.encrypted_document").size(), 1u);
}

TEST(PasswordForFile, NeedsALockedFile) {
  EXPECT_TRUE(concluded("Password: abc123\r\n", "attachment.archive_in_archive").empty());
}

}  // namespace
}  // namespace kanshiki::infer
