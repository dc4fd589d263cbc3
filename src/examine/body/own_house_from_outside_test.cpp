#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found own_house_from_outside(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& from, const std::string& words,
                              const std::string& fields = {}) {
  const auto mail = testing::mail("From: " + from + "\nTo: tanaka@example.co.jp\n" + fields +
                                  "Content-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(own_house_from_outside, testing::leads<Text>(read_bodies, mail).at(0)));
}

const std::string year_end =
    "社員各位\n\nお疲れ様です。人事総務部です。年末調整の最終確認をお願いいたします。\n\n"
    "ログイン 会社のメールアドレスとパスワード\n";

TEST(OwnHouseFromOutside, AsksForTheLoginOfTheHouse) {
  EXPECT_THAT(told("人事総務部 <nencho@hr-portal.example>", year_end),
              ElementsAre("scheme.own_house_from_outside"));
  EXPECT_THAT(
      told("附属図書館 <library@lib-service.example>",
           "学生・教職員の皆様\n\n全学認証のIDとパスワードでログインし、有効期間を更新してください。"),
      ElementsAre("scheme.own_house_from_outside"));
  EXPECT_THAT(told("HR <hr@benefits.example>",
                   "Dear employees,\nplease sign in with your company account to see the plan."),
              ElementsAre("scheme.own_house_from_outside"));
}

TEST(OwnHouseFromOutside, HonestNotices) {
  EXPECT_THAT(told("人事総務部 <jinji@example.co.jp>", year_end), IsEmpty()) << "of the house";
  EXPECT_THAT(
      told("年末調整サービス <no-reply@hr-service.example>", year_end, "Reply-To: jinji@example.co.jp\n"),
      IsEmpty())
      << "answers go to the house";
  EXPECT_THAT(told("勉強会 <info@club.example>", "会員の皆様\n\nマイページにログインしてご確認ください。"),
              IsEmpty());
  EXPECT_THAT(told("講師 <sensei@club.example>", "社員各位\n\n来週の研修の資料をお送りします。"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
