#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found imitated_name(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& fields) {
  return testing::ids(testing::run(imitated_name, testing::mail(fields + "\r\nhello\r\n")));
}

TEST(ImitatedName, LettersThatOnlyLookRight) {
  EXPECT_THAT(ids("From: PayPaI <a@example.com>\r\n"), ElementsAre("identity.imitated_name"));
  EXPECT_THAT(ids("From: \xD0\x90mazon <a@example.com>\r\n"), ElementsAre("identity.imitated_name"));
  EXPECT_THAT(ids("From: a@example.com\r\nSubject: メル力リ事務局\r\n"),
              ElementsAre("identity.imitated_name"));
}

TEST(ImitatedName, TheNameItselfAndOthers) {
  EXPECT_THAT(ids("From: PayPal <a@example.com>\r\nSubject: メルカリ事務局\r\n"), IsEmpty());
  EXPECT_THAT(ids("From: Иван Петров <a@example.com>\r\nSubject: Привет\r\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
