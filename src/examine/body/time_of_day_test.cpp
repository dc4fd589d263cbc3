#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found time_of_day(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(time_of_day, testing::text(words)); }

TEST(TimeOfDay, LiesInItsPartOfTheDay) {
  for (const char* words : {"本日早朝00:00頃に障害が発生しました。", "深夜 14:00", "未明の 9:30", "午前15時",
                            "夕方 08:00", "at 14:30 am", "early morning at 13:00", "00:15 in the evening"})
    EXPECT_THAT(testing::ids(look(words)), ElementsAre("body.time_of_day_mismatch")) << words;
}

TEST(TimeOfDay, ThatFitsIsNot) {
  for (const char* words : {"早朝5時", "深夜0時", "深夜25時", "夜8時半", "夕方5時", "午後15:00", "午前0時",
                            "昼1時", "毎朝 9:00", "8 pm", "12:30 am", "8 in the evening", "00:00",
                            "朝日新聞 21:00", "early morning at 5:30", "> 14:30 am"})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

TEST(TimeOfDay, IsQuoted) {
  EXPECT_EQ(look("本日早朝００：００頃").findings.at(0).cites.at(0).quote, "早朝００：００");
}

}  // namespace
}  // namespace kanshiki::examine
