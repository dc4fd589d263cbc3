#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found sender_tld(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& author) {
  const auto mail = testing::mail("From: " + author + "\r\n\r\nhello\r\n");
  return testing::ids(testing::run<Mail>(sender_tld, mail));
}

TEST(SenderTld, OfWhichThievesHoldALargeShare) {
  for (const char* author : {"Billing <notice@example.top>", "a@mail.example.SBS"})
    EXPECT_THAT(ids(author), ElementsAre("identity.abused_tld")) << author;
}

TEST(SenderTld, OfOthers) {
  for (const char* author : {"a@example.com", "top@example.jp", "a@top.example.org", "a@top", ""})
    EXPECT_THAT(ids(author), IsEmpty()) << author;
}

}  // namespace
}  // namespace kanshiki::examine
