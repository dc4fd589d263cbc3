#include "parse/written_deadline.hpp"

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
  for (const WrittenDeadline& one : written_deadlines(folded))
    out.push_back(fmt::format("{} <{}>", one.within.count(), folded.substr(one.begin, one.end - one.begin)));
  return out;
}

TEST(WrittenDeadline, IsCountedInHours) {
  EXPECT_THAT(read("２４時間以内にご確認ください"), ElementsAre("24 <24時間以内>"));
  EXPECT_THAT(read("四十八時間以内に"), ElementsAre("48 <四十八時間以内>"));
  EXPECT_THAT(read("3営業日以内、または1週間以内"), ElementsAre("72 <3営業日以内>", "168 <1週間以内>"));
  EXPECT_THAT(read("3日後までに"), ElementsAre("72 <3日後までに>"));
  EXPECT_THAT(read("本日中にお手続きください"), ElementsAre("0 <本日中>"));
  EXPECT_THAT(read("Please reply within 48 hours."), ElementsAre("48 <within 48 hours>"));
  EXPECT_THAT(read("in the next 3 business days"), ElementsAre("72 <in the next 3 business days>"));
  EXPECT_THAT(read("Within twenty-four hours"), ElementsAre("24 <within twenty-four hours>"));
  EXPECT_THAT(read("Log in by the end of today."), ElementsAre("0 <by the end of today>"));
}

TEST(WrittenDeadline, WhatIsNoneIsNotRead) {
  for (const std::string_view text :
       {"10月14日以内", "24時間営業", "within reach", "in 3 hourglasses", "margin 3 days"})
    EXPECT_THAT(read(text), IsEmpty()) << text;
}

}  // namespace
}  // namespace kanshiki::parse
