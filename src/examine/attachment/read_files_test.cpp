#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> paths(const Piece<Mail>& mail) {
  std::vector<std::string> out;
  for (const auto& part : testing::leads<Part>(read_files, mail)) out.push_back(part->path);
  return out;
}

TEST(ReadFiles, WhatIsAttachedIsEvidence) {
  EXPECT_THAT(paths(testing::mail_with_file("a.pdf", "%PDF-1.7")), ElementsAre("2"));
  const auto file = testing::file("a.pdf", "%PDF-1.7", "application/pdf");
  EXPECT_EQ(file->filename, "a.pdf");
  EXPECT_EQ(file->true_type, "pdf");
}

TEST(ReadFiles, AnInvitationNeedsNoName) {
  EXPECT_THAT(paths(testing::mail("From: a@example.com\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n")),
              ElementsAre("1"));
}

TEST(ReadFiles, ABodyIsNoFile) {
  EXPECT_THAT(paths(testing::mail("From: a@example.com\nContent-Type: text/html\n\n<p>Hello\n")), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
