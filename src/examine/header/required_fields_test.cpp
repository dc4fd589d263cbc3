#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found required_fields(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(
      testing::run(examine::required_fields, testing::mail("From: a@example.com\n" + header + "\nbody\n")));
}

TEST(RequiredFields, StandOnce) {
  EXPECT_THAT(found("To: b@example.jp\nSubject: x\n"), IsEmpty());
  EXPECT_THAT(found("Subject: x\nSubject: y\n"), ElementsAre("header.duplicate_field"));
  EXPECT_THAT(found("From: c@example.net\nsubject: x\nSubject: y\n"),
              ElementsAre("header.duplicate_field", "header.duplicate_field"));
  EXPECT_THAT(found("Received: from a by b\nReceived: from c by d\n"), IsEmpty());
}

TEST(RequiredFields, MimeSaysItsVersion) {
  EXPECT_THAT(found("Content-Type: text/plain\n"), ElementsAre("header.mime_version_missing"));
  EXPECT_THAT(found("MIME-Version: 1.0\nContent-Type: text/plain\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
