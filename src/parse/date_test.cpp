#include "parse/date.hpp"

#include <gtest/gtest.h>

#include <string>

#include "base/time.hpp"

namespace kanshiki::parse {
namespace {

enum Form { plain, odd };

struct Row {
  const char* text;
  const char* at;  ///< the moment at the zone told; in UTC ("Z") where none is
  Form form = plain;
  bool weekday_wrong = false;
};

const Row rows[] = {
    // RFC 5322 §3.3
    {"Thu, 14 Oct 2021 08:10:00 +0900", "2021-10-14T08:10:00+09:00"},
    {"14 Oct 2021 08:10 +0900", "2021-10-14T08:10:00+09:00"},
    {"Fri, 1 Jan 2021 00:00:00 -0330", "2021-01-01T00:00:00-03:30"},
    {"Thu, 14 Oct 2021 08:10:00 -0000", "2021-10-14T08:10:00Z"},
    {"Thu, 14 Oct 2021 08:10:00 +0000 (UTC)", "2021-10-14T08:10:00+00:00"},
    {"Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00+00:00"},
    {"Thu, 14 Oct 2021 08:10:00 +0900 (Tokyo (JST, \\) summer))", "2021-10-14T08:10:00+09:00"},
    {"  Thu,\r\n\t14 Oct 2021\r\n 08:10:00 +0900 \r\n", "2021-10-14T08:10:00+09:00"},
    // RFC 5322 §4.3
    {"Thu, 14 Oct 21 08:10:00 EST", "2021-10-14T08:10:00-05:00"},
    {"Thu, 14 Oct 99 08:10:00 GMT", "1999-10-14T08:10:00+00:00"},
    {"Thu, 14 Oct 121 08:10:00 Z", "2021-10-14T08:10:00+00:00"},
    {"Thu, 14 Oct 2021 08:10:00 K", "2021-10-14T08:10:00Z"},
    {"Thu (Thursday), 14 Oct (the tenth month) 2021 08:10:00 (a)+0900", "2021-10-14T08:10:00+09:00"},
    {"Fri, 21 Nov 1997 09(comment):   55  :  06 -0600", "1997-11-21T09:55:06-06:00"},
    // the day of the week is told wrong
    {"Mon, 14 Oct 2021 08:10:00 +0900", "2021-10-14T08:10:00+09:00", plain, true},
    {"Fri, 14 Oct 2021 23:10:00 -0500", "2021-10-14T23:10:00-05:00", plain, true},
    // neither form, but plain enough
    {"Thu, 14 Oct 2021 08:10:00 JST", "2021-10-14T08:10:00+09:00", odd},
    {"Thu, 14 Oct 2021 08:10:00", "2021-10-14T08:10:00Z", odd},
    {"Thu, 14 Oct 2021 8:5:0 +0900", "2021-10-14T08:05:00+09:00", odd},
    {"Thu, 14 Oct 2021 08:10:00 GMT+09:00", "2021-10-14T08:10:00+09:00", odd},
    {"Thu, 14 Oct 2021 08:10:00 GMT+9", "2021-10-14T08:10:00+09:00", odd},
    {"Thu, 14 Oct 2021 08:10:00 +-0500", "2021-10-14T08:10:00-05:00", odd},
    {"Thu, 14 Oct 2021 08:10:00 +0900-43210-1", "2021-10-14T08:10:00+09:00", odd},
    {"Thu, 14 Oct 2021 08:10:00 Eastern Daylight Time", "2021-10-14T08:10:00Z", odd},
    {"Thu, 14-Oct-2021 08:10:00 GMT", "2021-10-14T08:10:00+00:00"},
    {"Thu Oct 14 08:10:00 2021", "2021-10-14T08:10:00Z", odd},
    {"Thu Oct 14 08:10:00 JST 2021", "2021-10-14T08:10:00+09:00", odd},
    {"Thu Oct 14 2021 08:10:00 GMT+0900 (JST)", "2021-10-14T08:10:00+09:00", odd},
    {"Thursday, October 14, 2021 8:10 PM", "2021-10-14T20:10:00Z", odd},
    {"2021-10-14T08:10:00+09:00", "2021-10-14T08:10:00+09:00", odd},
    {"2021-10-14T08:10:00.123Z", "2021-10-14T08:10:00+00:00", odd},
    {"2021-10-14 08:10:00", "2021-10-14T08:10:00Z", odd},
    {"2021/10/14 Thu 08:10:00 CDT", "2021-10-14T08:10:00-05:00", odd},
    {"10/14/2021 8:10:00 AM", "2021-10-14T08:10:00Z", odd},
    {"14/10/2021 00:10", "2021-10-14T00:10:00Z", odd},
    {"\x96\xd8, 14 Oct 2021 08:10:00 +0900", "2021-10-14T08:10:00+09:00", odd},
};

TEST(MailDate, ReadsWhatMailWrites) {
  for (const Row& row : rows) {
    SCOPED_TRACE(row.text);
    const auto date = parse_mail_date(row.text);
    ASSERT_TRUE(date.has_value()) << date.error().what;
    EXPECT_EQ(iso8601(date->utc, date->zone_minutes), row.at);
    EXPECT_EQ(date->odd_form, row.form == odd);
    EXPECT_EQ(date->weekday_wrong, row.weekday_wrong);
  }
}

TEST(MailDate, RefusesWhatIsNoMoment) {
  const char* texts[] = {
      "",
      "<HR>",
      "Thu, 31 Feb 2021 08:10:00 +0900",
      "Thu, 14 Oct 2021 24:10:00 +0900",
      "Thu, 14 Oct 2021 08:61:00 +0900",
      "Thu, 14 Oct 20210 08:10:00 +0900",
      "Thu, 14 Oct 2021",            // no time of day
      "Thu, Oct 14 08:10:00 +0900",  // no year
      "25 Aug 0102 18:57:52 -0400",
      "25-06-2024",
      "257-257-2021 08:10:00",
      "01/02/2021 08:10:00",  // January or February?
      "(14 Oct 2021 08:10:00 +0900",
      "99999999999999999999 Oct 2021 08:10:00",
  };
  for (const char* text : texts) EXPECT_FALSE(parse_mail_date(text).has_value()) << text;
}

TEST(MailDate, IsLinearInNestedComments) {
  const std::string deep = std::string(200'000, '(') + " 14 Oct 2021 08:10:00 +0900";
  EXPECT_FALSE(parse_mail_date(deep).has_value());
}

}  // namespace
}  // namespace kanshiki::parse
