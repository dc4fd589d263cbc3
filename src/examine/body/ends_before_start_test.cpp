#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found ends_before_start(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(ends_before_start, testing::text(words)); }

TEST(EndsBeforeStart, IsFound) {
  for (const char* words :
       {"期間：2021年10月20日〜2021年10月14日", "10月20日(水)～10月14日(木)",
        "2021年10月14日22:00から2021年10月14日06:00まで", "from October 20, 2021 to October 14, 2021",
        "2021-10-20 – 2021-10-14", "October 20 until October 14"})
    EXPECT_THAT(testing::ids(look(words)), ElementsAre("body.ends_before_start")) << words;
}

TEST(EndsBeforeStart, AnOrdinarySpanDoesNot) {
  for (const char* words :
       {"2021年10月14日〜2021年10月20日", "12月28日〜1月4日", "2021年12月28日〜1月4日",
        "10月14日22:00〜翌6:00", "4月1日〜3月31日", "from October 14 to October 20, 2021",
        "2021年10月14日 9時〜2021年10月14日 10時", "10月20日から10月14日に変更しました",
        "moved from October 20 to October 14", "October 20, October 14", "> from October 20 to October 14"})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

TEST(EndsBeforeStart, BothEndsAreQuoted) {
  EXPECT_THAT(look("期間：10/20(水) 22:00〜10/14(木) 06:00").findings.at(0).cites,
              ElementsAre(Field(&Cite::quote, "10/20(水) 22:00"), Field(&Cite::quote, "10/14(木) 06:00")));
}

}  // namespace
}  // namespace kanshiki::examine
