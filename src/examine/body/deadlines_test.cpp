#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found deadlines(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

/// What the examiner says of a mail of 14 October 2021.
Found look(const std::string& words) {
  const auto mail = testing::mail(
      "From: a@example.com\nDate: Thu, 14 Oct 2021 09:00:00 +0900\n"
      "Content-Type: text/plain; charset=utf-8\n\n" +
      words);
  return testing::run(deadlines, testing::leads<Text>(read_bodies, mail).at(0));
}
std::vector<std::string> found(const std::string& words) { return testing::ids(look(words)); }

TEST(Deadlines, BeforeTheMailAreFound) {
  for (const char* words :
       {"2021年10月10日までにお手続きください。", "2020/10/14 23:59までに更新をお願いいたします。",
        "Please confirm your address by October 10, 2021.",
        "You must verify it no later than 1 September 2021."})
    EXPECT_THAT(found(words), ElementsAre("body.deadline_before_mail")) << words;
}

TEST(Deadlines, StillToComeOrOnlyToldOfAreNot) {
  for (const char* words :
       {"2021年10月20日までにお手続きください。", "2021年10月14日までにお手続きください。",
        "2021年10月10日までに受け付けたご注文を発送しました。", "10月10日までにお手続きください。",
        "Please confirm your address by October 20, 2021.", "The offer was valid until October 10, 2021.",
        "> Please confirm by October 10, 2021.\n"})
    EXPECT_THAT(found(words), IsEmpty()) << words;
}

TEST(Deadlines, ForOneRequestDoNotDiffer) {
  const Found told = look("24時間以内にご確認ください。\nお手続きは3日以内に完了する必要があります。");
  EXPECT_THAT(testing::ids(told), ElementsAre("body.two_deadlines"));
  EXPECT_THAT(told.findings[0].cites,
              ElementsAre(Field(&Cite::quote, "24時間以内にご確認ください"),
                          Field(&Cite::quote, "お手続きは3日以内に完了する必要があります")));
  EXPECT_THAT(
      found("Verify your account within 24 hours. If you do not confirm it within 48 hours, it is closed."),
      ElementsAre("body.two_deadlines"));
}

TEST(Deadlines, InHoursAndAsADayAreTheSame) {
  EXPECT_THAT(found("24時間以内にご確認ください。10月29日までに更新のお手続きをお願いします。"),
              ElementsAre("body.two_deadlines"));
  EXPECT_THAT(found("Verify it within 24 hours. Please confirm your account by October 29, 2021."),
              ElementsAre("body.two_deadlines"));
  EXPECT_THAT(found("24時間以内（10月15日まで）にご確認ください。10月15日までに更新してください。"),
              IsEmpty());
}

TEST(Deadlines, OfDifferentThingsMayDiffer) {
  for (const char* words : {"24時間以内にご確認ください。1日以内に更新しない場合は停止します。",
                            "24時間以内にご確認ください。商品は3日以内にお届けします。",
                            "Confirm your address within 24 hours. Orders ship within 3 days."})
    EXPECT_THAT(found(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
