#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found weekdays(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What the examiner says of a mail that was sent in the middle of October 2021.
Found look(const std::string& words, const std::string& date = "Thu, 14 Oct 2021 09:00:00 +0900") {
  const auto mail = testing::mail("From: a@example.com\nDate: " + date +
                                  "\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::run(weekdays, testing::leads<Text>(read_bodies, mail).at(0));
}
std::vector<std::string> found(const std::string& words) { return testing::ids(look(words)); }

constexpr const char* wrong[] = {
    "障害は2021年10月14日(日)に発生しました。",
    "10/15（日）までにご連絡ください。",
    "令和3年10月14日 金曜日",
    "Friday, 14 October 2021",
    "on October 14, 2021 (Sun)",
    "by Sunday, October 14th",
    "2021-10-14 (Mon) 08:10",
};

TEST(Weekdays, ThatTheDateDoesNotHaveAreFound) {
  for (const char* words : wrong)
    EXPECT_THAT(found(words), ElementsAre("body.date_weekday_mismatch")) << words;
}

constexpr const char* right[] = {
    "障害は2021年10月14日(木)に発生しました。",
    "10/15（金）までにご連絡ください。",
    "Thursday, 14 October 2021",
    "by Thursday, October 14th",
    "On Friday, October 14, 2022 we meet again.",
    "Friday, October 14",  // of next year
    "10月14日にお届けします。日曜日はお休みです。",
    "3/4/2021 (Sat)",  // 3 April
    "> Friday, 14 October 2021\n",
};

TEST(Weekdays, ThatFitAreNot) {
  for (const char* words : right) EXPECT_THAT(found(words), IsEmpty()) << words;
}

TEST(Weekdays, WithoutAYearNeedADateOfTheMail) {
  EXPECT_THAT(testing::ids(look("10/15（日）まで", "yesterday")), IsEmpty());
  EXPECT_THAT(testing::ids(look("2021/10/15（日）まで", "yesterday")),
              ElementsAre("body.date_weekday_mismatch"));
}

TEST(Weekdays, AMismatchIsQuotedAndPutRight) {
  const Finding finding = look("発生：2021年10月14日（日）00:00頃").findings.at(0);
  EXPECT_EQ(finding.text("weekday"), "thursday");
  EXPECT_EQ(finding.text("written"), "sunday");
  EXPECT_THAT(finding.cites, ElementsAre(::testing::Field(&Cite::quote, "2021年10月14日（日）")));
  EXPECT_EQ(finding.cites[0].begin, std::string("発生：").size());
}

TEST(Weekdays, TwoOfOneDayAreBothQuoted) {
  const Found told = look("発生 2021年10月14日(木)00:00頃\n復旧 10月14日(日)08:10頃\n");
  const Finding* pair = testing::find(told, "body.date_two_weekdays");
  ASSERT_TRUE(pair);
  EXPECT_THAT(pair->cites, ElementsAre(::testing::Field(&Cite::quote, "2021年10月14日(木)"),
                                       ::testing::Field(&Cite::quote, "10月14日(日)")));
  EXPECT_TRUE(testing::find(look("From Monday, October 4 to Sunday, October 4."), "body.date_two_weekdays"));
}

TEST(Weekdays, OfTwoYearsOrTwoDaysDiffer) {
  EXPECT_THAT(found("2021年10月14日(木) 2022年10月14日(金)"), IsEmpty());
  EXPECT_THAT(found("10月14日(木)〜10月15日(金)"), IsEmpty());
  EXPECT_THAT(found("Thursday, October 14 and Friday, October 15"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
