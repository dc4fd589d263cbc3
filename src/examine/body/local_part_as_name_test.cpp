#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found local_part_as_name(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& words, const std::string& to) {
  const auto mail = testing::mail("From: a@example.com\nTo: " + to +
                                  "\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::run(local_part_as_name, testing::leads<Text>(read_bodies, mail).at(0));
}

TEST(LocalPartAsName, IsFound) {
  const Found told = look("Dear taro.y_88,\n\nyour parcel waits.", "Taro.Y_88@example.jp");
  EXPECT_THAT(testing::ids(told), ElementsAre("body.local_part_as_name"));
  EXPECT_EQ(told.findings[0].cites.at(0).quote, "taro.y_88");
  EXPECT_THAT(testing::ids(look("hana2001 様\n\nお知らせ", "hana2001@example.jp")),
              ElementsAre("body.local_part_as_name"));
  EXPECT_THAT(testing::ids(look("Hello info,\n", "info@example.jp")), ElementsAre("body.local_part_as_name"));
}

TEST(LocalPartAsName, NamesAndMentionsAreNot) {
  EXPECT_THAT(testing::ids(look("Dear hanako,\n", "hanako@example.jp")), IsEmpty());
  EXPECT_THAT(testing::ids(look("Dear Taro,\nyour login is taro.y_88.", "taro.y_88@example.jp")), IsEmpty());
  EXPECT_THAT(testing::ids(look("info@example.jp 様\n", "info@example.jp")), IsEmpty())
      << "the whole address";
  EXPECT_THAT(testing::ids(look("> Dear taro.y_88,\n", "taro.y_88@example.jp")), IsEmpty());
  EXPECT_THAT(testing::ids(look("山田太郎 様\n", "taro.y_88@example.jp")), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
