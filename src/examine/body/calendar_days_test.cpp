#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found calendar_days(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(calendar_days, testing::text(words)); }
std::vector<std::string> found(const std::string& words) { return testing::ids(look(words)); }

TEST(CalendarDays, ThatDoNotExistAreFound) {
  for (const char* words : {"2月30日までにお手続きください", "2021年9月31日", "13月1日",
                            "by February 30, 2021", "Your session of 31 April 2022", "2021/02/29 08:10"})
    EXPECT_THAT(found(words), ElementsAre("body.impossible_date")) << words;
}

TEST(CalendarDays, OfAnEraAreThoseOfTheYearBeside) {
  EXPECT_THAT(found("2022年(令和3年)10月14日"), ElementsAre("body.era_year_mismatch"));
  EXPECT_THAT(found("令和3年（2020年）5月1日"), ElementsAre("body.era_year_mismatch"));
  EXPECT_THAT(found("2021年(令和3年)10月14日、令和3年(2021年)5月1日、平成31年4月30日"), IsEmpty());
}

TEST(CalendarDays, ThatExistAreNot) {
  for (const char* words :
       {"2月28日", "2024年2月29日", "2月29日生まれ", "February 29", "31 December 2021",
        "release 2021.02.30.1", "https://example.com/2021/02/30/", "> February 30, 2021", "31日間"})
    EXPECT_THAT(found(words), IsEmpty()) << words;
}

TEST(CalendarDays, AreQuoted) {
  const Finding finding = look("期限：２月３０日").findings.at(0);
  EXPECT_EQ(finding.text("date"), "２月３０日");
  EXPECT_EQ(finding.cites.at(0).quote, "２月３０日");
}

}  // namespace
}  // namespace kanshiki::examine
