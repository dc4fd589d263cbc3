#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What a mail says, text by text.
std::vector<std::string> texts(const std::string& mail) {
  std::vector<std::string> out;
  const Found found = testing::run(read_bodies, testing::mail(mail));
  for (const Evidence& lead : found.leads) out.emplace_back(std::get<Piece<Text>>(lead)->visible);
  return out;
}

TEST(ReadBodies, SubjectAndTextsAreRead) {
  EXPECT_THAT(
      texts("Subject: hi\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            "--b\r\n\r\none\r\n--b\r\nContent-Type: image/png\r\n\r\nPNG\r\n--b\r\n\r\ntwo\r\n--b--\r\n"),
      ElementsAre("hi", "one", "two"));
}

TEST(ReadBodies, AMailMaySayNothing) { EXPECT_THAT(texts("From: a@example.com\r\n\r\n"), IsEmpty()); }

}  // namespace
}  // namespace kanshiki::examine
