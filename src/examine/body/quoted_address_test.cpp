#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found quoted_address(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& words) { return testing::run(quoted_address, testing::text(words)); }

TEST(QuotedAddress, ThatNobodyHasIsFound) {
  const Found told = look("不審なログインを検知しました。\nＩＰアドレス：192.168.13.7\n場所：東京都");
  ASSERT_THAT(testing::ids(told), ElementsAre("body.quoted_address_impossible"));
  EXPECT_EQ(told.findings[0].text("scope"), "private_use");
  EXPECT_EQ(told.findings[0].cites.at(0).quote, "192.168.13.7");
  for (const char* words : {"We detected unusual activity. IP address: 312.14.5.9 (Moscow)",
                            "We detected unusual activity from the IP address 127.0.0.1."})
    EXPECT_THAT(testing::ids(look(words)), ElementsAre("body.quoted_address_impossible")) << words;
}

TEST(QuotedAddress, ThatSomebodyMayHaveIsNot) {
  for (const char* words : {"We detected unusual activity. IP address: 8.8.8.8",
                            "We detected unusual activity. IP address: 192.0.2.1",
                            "Set the IP address: 192.168.13.7 on your router.",
                            "We detected unusual activity. Version 312.14.5.9",
                            "We detected unusual activity.\n> IP address: 192.168.13.7"})
    EXPECT_THAT(testing::ids(look(words)), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
