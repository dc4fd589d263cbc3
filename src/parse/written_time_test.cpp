#include "parse/written_time.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "parse/fold.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> read(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> out;
  for (const WrittenTime& time : written_times(folded))
    out.push_back(fmt::format("{:02}:{:02} <{}>", time.hour, time.minute,
                              folded.substr(time.begin, time.end - time.begin)));
  return out;
}

struct Form {
  std::string_view text, time;
};

constexpr Form forms[] = {
    {"08:10", "08:10 <08:10>"},
    {"８：１０：０５", "08:10 <8:10:05>"},
    {"24:00", "24:00 <24:00>"},
    {"8時10分頃", "08:10 <8時10分>"},
    {"8時半", "08:30 <8時半>"},
    {"午後3時", "15:00 <午後3時>"},
    {"午前 0:30", "00:30 <午前 0:30>"},
    {"早朝の5時", "05:00 <早朝の5時>"},
    {"3 pm", "15:00 <3 pm>"},
    {"12:05 a.m.", "00:05 <12:05 a.m.>"},
    {"8:10 in the evening", "08:10 <8:10 in the evening>"},
    {"AM10:00", "10:00 <am10:00>"},
    {"early morning at 5:30", "05:30 <early morning at 5:30>"},
};

TEST(WrittenTime, IsReadInTheFormsPeopleUse) {
  for (const Form& form : forms) EXPECT_THAT(read(form.text), ElementsAre(form.time)) << form.text;
}

TEST(WrittenTime, TwoStandSideBySide) {
  EXPECT_THAT(read("08:10〜09:00"), ElementsAre("08:10 <08:10>", "09:00 <09:00>"));
}

TEST(WrittenTime, TwelveHourClocksAreNamed) {
  EXPECT_TRUE(written_times("夜8時").at(0).twelve_hours);
  EXPECT_FALSE(written_times("08:00").at(0).twelve_hours);
  EXPECT_FALSE(written_times("午後8時").at(0).twelve_hours);
}

TEST(WrittenTime, WhatOnlyLooksLikeOneIsNone) {
  for (const std::string_view text :
       {"24時間以内", "12", "00:1a:2b:3c:4d:5e", "10:5", "8:75", "3 people", "31:00"})
    EXPECT_THAT(read(text), IsEmpty()) << text;
}

}  // namespace
}  // namespace kanshiki::parse
