#include "parse/shown_date.hpp"

#include <gtest/gtest.h>

#include "base/time.hpp"
#include "parse/date.hpp"

namespace kanshiki::parse {
namespace {

std::string read(std::string_view shown) {
  const auto date = parse_mail_date(mail_date_of(shown));
  return date ? iso8601(date->utc) : "(none)";
}

TEST(ShownDate, IsWrittenAsMailWritesIt) {
  const struct {
    std::string_view shown, utc;
  } rows[] = {
      {"2021年10月14日(木) 8:10", "2021-10-14T08:10:00Z"},
      {"2021年10月14日 20:10:05 JST", "2021-10-14T11:10:05Z"},
      {"2021年10月14日木曜日 午後8:10", "2021-10-14T20:10:00Z"},
      {"2021年10月14日 午前12:10", "2021-10-14T00:10:00Z"},
      {"2021年2月31日 8:10", "(none)"},
      {"2021年10月14日", "(none)"},
      {"99999999999999999999年1月1日 1:1", "(none)"},
      {"Thu, Oct 14, 2021 at 8:10 AM", "2021-10-14T08:10:00Z"},
      {"Thursday, October 14, 2021 8:10 PM", "2021-10-14T20:10:00Z"},
      {"October 14, 2021 at 8:10:07 GMT+9", "2021-10-13T23:10:07Z"},
      {"14 October 2021 12:30 pm", "2021-10-14T12:30:00Z"},
      {"Thu, 14 Oct 2021 08:10:00 +0900", "2021-10-13T23:10:00Z"},
      {"yesterday", "(none)"},
      {"", "(none)"},
  };
  for (const auto& [shown, utc] : rows) EXPECT_EQ(read(shown), utc) << shown << " → " << mail_date_of(shown);
}

TEST(ShownDate, WhatIsNoDateStaysAsItIs) {
  EXPECT_EQ(mail_date_of("yesterday"), "yesterday");
  EXPECT_EQ(mail_date_of("Thu, 14 Oct 2021 08:10:00 +0900"), "Thu, 14 Oct 2021 08:10:00 +0900");
}

}  // namespace
}  // namespace kanshiki::parse
