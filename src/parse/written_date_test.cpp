#include "parse/written_date.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "parse/fold.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A date as a test reads it: `2021-10-14 thu 08:10 «words»`, a `?` for what is not written.
std::string shown(const WrittenDate& date, std::string_view folded) {
  constexpr std::string_view days = "sunmontuewedthufrisat";
  std::string out = date.year ? fmt::format("{}", *date.year) : "?";
  out += fmt::format("-{:02}-{:02}", date.month, date.day);
  if (date.era_year) out += fmt::format(" era:{}", *date.era_year);
  if (date.swappable) out += " swappable";
  if (date.weekday) out += fmt::format(" {}", days.substr(date.weekday->c_encoding() * 3, 3));
  if (date.time) out += fmt::format(" {:02}:{:02}", date.time->hour, date.time->minute);
  return out + " <" + std::string(folded.substr(date.begin, date.end - date.begin)) + ">";
}

std::vector<std::string> read(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> out;
  for (const WrittenDate& date : written_dates(folded, written_times(folded)))
    out.push_back(shown(date, folded));
  return out;
}

struct Form {
  std::string_view text, date;
};

constexpr Form forms[] = {
    {"2021年10月14日(木)00:00頃", "2021-10-14 thu 00:00 <2021年10月14日(木)>"},
    {"２０２１年１０月１４日（木）　午後３時", "2021-10-14 thu 15:00 <2021年10月14日(木)>"},
    {"2021年 10月 14日 木曜日 8時10分", "2021-10-14 thu 08:10 <2021年 10月 14日木曜日>"},
    {"10月14日木曜日", "?-10-14 thu <10月14日木曜日>"},
    {"10月14日（木・祝）", "?-10-14 thu <10月14日(木・祝)>"},
    {"10月14日㈭", "?-10-14 thu <10月14日(木)>"},
    {"令和3年10月14日", "2021-10-14 era:2021 <令和3年10月14日>"},
    {"令和元年5月1日", "2019-05-01 era:2019 <令和元年5月1日>"},
    {"R3年10月14日", "2021-10-14 era:2021 <r3年10月14日>"},
    {"R3.10.14", "2021-10-14 era:2021 <r3.10.14>"},
    {"2021年(令和3年)10月14日", "2021-10-14 era:2021 <2021年(令和3年)10月14日>"},
    {"令和4年(2021年)10月14日", "2021-10-14 era:2022 <令和4年(2021年)10月14日>"},
    {"期限 2021/10/14 23:59", "2021-10-14 23:59 <2021/10/14>"},
    {"令和3年10月14日(2022年)", "2022-10-14 era:2021 <令和3年10月14日(2022年)>"},
    {"2021年10月14日（令和4年10月14日）", "2021-10-14 era:2022 <2021年10月14日(令和4年10月14日)>"},
    {"令和2年（西暦2021年）10月14日", "2021-10-14 era:2020 <令和2年(西暦2021年)10月14日>"},
    {"令和3年10月14日（2021年度）", "2021-10-14 era:2021 <令和3年10月14日>"},
    {"10.14(木)", "?-10-14 thu <10.14(木)>"},
    {"2021/10/14(木)", "2021-10-14 thu <2021/10/14(木)>"},
    {"2021-10-14T08:10:00+09:00", "2021-10-14 08:10 <2021-10-14>"},
    {"2021.10.14.", "2021-10-14 <2021.10.14>"},
    {"10/14(木)", "?-10-14 thu <10/14(木)>"},
    {"10/14 08:10", "?-10-14 08:10 <10/14>"},
    {"期間:10/14(木)", "?-10-14 thu <10/14(木)>"},
    {"Thu 10/14", "?-10-14 thu <thu 10/14>"},
    {"3/4 (Thu)", "?-03-04 swappable thu <3/4 (thu)>"},
    {"10/14/2021", "2021-10-14 <10/14/2021>"},
    {"14.10.2021", "2021-10-14 <14.10.2021>"},
    {"3/4/2021", "2021-03-04 swappable <3/4/2021>"},
    {"October 14, 2021 (Thu)", "2021-10-14 thu <october 14, 2021 (thu)>"},
    {"on Thursday, October 14th, at 8:10 am", "?-10-14 thu 08:10 <thursday, october 14th>"},
    {"Thursday the 14th of October 2021", "2021-10-14 thu <thursday the 14th of october 2021>"},
    {"Thu, 14 Oct 2021", "2021-10-14 thu <thu, 14 oct 2021>"},
    {"14-Oct-2021", "2021-10-14 <14-oct-2021>"},
    {"14 October 2021, Thursday", "2021-10-14 thu <14 october 2021, thursday>"},
    {"Thu Oct 14 08:10:00 2021", "2021-10-14 thu <thu oct 14 08:10:00 2021>"},
    {"by Oct. 14.", "?-10-14 <oct. 14>"},
    {"2021年2月30日", "2021-02-30 <2021年2月30日>"},
};

TEST(WrittenDate, IsReadInTheFormsPeopleUse) {
  for (const Form& form : forms) EXPECT_THAT(read(form.text), ElementsAre(form.date)) << form.text;
}

TEST(WrittenDate, SeveralStandInOneText) {
  EXPECT_THAT(read("10月14日(木)〜10月15日(金)"),
              ElementsAre("?-10-14 thu <10月14日(木)>", "?-10-15 fri <10月15日(金)>"));
  EXPECT_THAT(read("from October 14 to October 15, 2021"),
              ElementsAre("?-10-14 <october 14>", "2021-10-15 <october 15, 2021>"));
}

TEST(WrittenDate, OfSeveralWeekdaysNoneIsItsOwn) {
  EXPECT_THAT(read("Monday to Thursday, October 13"), ElementsAre("?-10-13 <october 13>"));
  EXPECT_THAT(read("October 13, Monday through Friday"), ElementsAre("?-10-13 <october 13>"));
  EXPECT_THAT(read("10月14日(土日)"), ElementsAre("?-10-14 <10月14日>"));
}

constexpr std::string_view no_dates[] = {
    "14日以内",
    "10.14 (thu)",
    "10月は14日間休みます",
    "1/2 cup",
    "version 2021.10.14.3",
    "192.168.10.14",
    "https://example.jp/2021/10/14/a",
    "a-2021-10-14",
    "march 2021",
    "090-1234-5678",
    "2021年10月",
    "1:10/14:20",
    "octopus 14",
    "14 octets",
    "may 14:30",
    "2021-13-45",
};

TEST(WrittenDate, WhatOnlyLooksLikeOneIsNone) {
  for (const std::string_view text : no_dates) EXPECT_THAT(read(text), IsEmpty()) << text;
}

WrittenDate first(std::string_view text) {
  const std::string folded = fold(text);
  return written_dates(folded, written_times(folded)).at(0);
}

TEST(WrittenDate, WithoutAYearMeansOneNearTheMail) {
  using namespace std::chrono;
  EXPECT_THAT(possible_days(first("10/14(木)"), year(2021)),
              ElementsAre(2021y / October / 14, 2020y / October / 14, 2022y / October / 14));
  EXPECT_THAT(possible_days(first("10/14(木)"), std::nullopt), IsEmpty());
  EXPECT_THAT(possible_days(first("3/4/2021"), std::nullopt),
              ElementsAre(2021y / March / 4, 2021y / April / 3));
}

TEST(WrittenDate, MayNotExist) {
  EXPECT_TRUE(is_impossible(first("2021年2月30日")));
  EXPECT_TRUE(is_impossible(first("2021年2月29日")));
  EXPECT_TRUE(is_impossible(first("April 31")));
  EXPECT_TRUE(is_impossible(first("13月1日")));
  EXPECT_FALSE(is_impossible(first("2024年2月29日")));
  EXPECT_FALSE(is_impossible(first("2月29日")));
}

}  // namespace
}  // namespace kanshiki::parse
