#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found friend_by_mistake(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(friend_by_mistake, testing::text(words)));
}

TEST(FriendByMistake, GoesOnTalking) {
  for (const char* words :
       {"友人の連絡先だと思って送りましたが、宛先を間違えていたようです。これも何かのご縁ですから、お友達にな"
        "りませんか。",
        "もし間違っていたらごめんなさい。越してきたばかりで知り合いもまだ少なくて…。これも何かのご縁かもしれ"
        "ませんね。",
        "Sorry, I have the wrong number. But maybe it is fate: would you like to chat and be friends?"})
    EXPECT_THAT(told(words), ElementsAre("scheme.friend_by_mistake")) << words;
}

TEST(FriendByMistake, HonestMistakesEnd) {
  for (const char* words :
       {"宛先を間違えて送信いたしました。先ほどのメールは破棄してください。申し訳ございません。",
        "何かのご縁ですので、同窓会でまたお話しできればうれしいです。",
        "Sorry, I sent this to the wrong address. Please delete it.",
        "宛先を間違えたふりをして「これも何かのご縁です、お友達になりませんか」と書いてくる詐欺があります。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
