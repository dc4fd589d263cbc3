#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found needless_encoding(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(testing::run(examine::needless_encoding, testing::mail(header + "\nbody\n")));
}

TEST(NeedlessEncoding, HidesPlainWords) {
  EXPECT_THAT(found("From: =?UTF-8?B?U3VwcG9ydCBUZWFt?= <a@example.com>\n"),
              ElementsAre("header.needless_encoding"));
  EXPECT_THAT(found("From: a@example.com\nSubject: =?utf-8?b?UGxhaW4gd29yZHM=?=\n"),
              ElementsAre("header.needless_encoding"));
}

TEST(NeedlessEncoding, IsNeededForOtherLetters) {
  EXPECT_THAT(found("From: =?UTF-8?B?5L2Q6Jek?= <a@example.jp>\nSubject: =?iso-2022-jp?B?GyRCJCIbKEI=?=\n"),
              IsEmpty());
}

TEST(NeedlessEncoding, IsNoneWhereNothingIsEncoded) {
  EXPECT_THAT(found("From: Support Team <a@example.com>\nSubject: what is ?B? for\n"), IsEmpty());
  EXPECT_THAT(found("Subject: =?UTF-8?Q?Plain_words?=\n"), IsEmpty());
  EXPECT_THAT(found("Subject: =?UTF-8?B?T0s=?=\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
