#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found stays_on_the_phone(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  return testing::ids(testing::run(stays_on_the_phone, testing::text(words)));
}

TEST(StaysOnThePhone, AndDoesAsTold) {
  for (const char* words :
       {"通話を続けながら、下記ページにて更新のお手続きをお願いいたします。 https://bank.example/",
        "お電話を切らずに、次のページでパスワードを入力してください。 https://bank.example/",
        "Please stay on the line and open the page below: https://bank.example/"})
    EXPECT_THAT(told(words), ElementsAre("scheme.stays_on_the_phone")) << words;
}

TEST(StaysOnThePhone, OrdinaryCalls) {
  for (const char* words :
       {"お電話を切らずに、次のページへお進みください。", "お電話でのお手続きも承ります。",
        "通話が途中で切れた場合は、おかけ直しください。", "Our phone lines are open from nine to five.",
        "お電話を切らずに操作させる詐欺にご注意ください。ページで入力しないでください。"})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
