#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found date_field(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(
      testing::run(examine::date_field, testing::mail(header + "From: a@example.com\n\nbody\n")));
}

TEST(DateField, IsADate) {
  EXPECT_THAT(found("Date: Thu, 14 Oct 2021 08:10:00 +0900\n"), IsEmpty());
  EXPECT_THAT(found(""), ElementsAre("header.date_missing"));
  EXPECT_THAT(found("Date: yesterday\n"), ElementsAre("header.date_malformed"));
  EXPECT_THAT(found("Date: Sun, 14 Oct 2021 08:10:00 +0900\n"), ElementsAre("header.date_weekday_wrong"));
  const std::string report = "From: MAILER-DAEMON@example.com\nReturn-Path: <>\n";
  EXPECT_THAT(found(report + "Date: Sun, 14 Oct 2021 08:10:00 +0900\n"), IsEmpty()) << "a server's clock";
}

TEST(DateField, OfAJapaneseMailIsInJapaneseTime) {
  const std::string china = "Date: Thu, 14 Oct 2021 08:10:00 +0800\n",
                    japanese = "Subject: =?UTF-8?B?44GK55+l44KJ44Gb?=\n";
  EXPECT_THAT(found(china + japanese), ElementsAre("header.china_time_in_japanese_mail"));
  EXPECT_THAT(found(china + "Subject: =?UTF-8?B?6YCa55+l?=\n"), IsEmpty())
      << "通知: no kana, it may be Chinese";
  EXPECT_THAT(found(china), IsEmpty());
  EXPECT_THAT(found("Date: Thu, 14 Oct 2021 08:10:00 +0900\n" + japanese), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
