#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found needless_accents(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(NeedlessAccents, OfNoLanguage) {
  const Found found = testing::run(
      needless_accents,
      testing::text("Hello!\nI ḟeel sặd to ḁlert yoǔ oḟ disheắrtening neẉs ḟor yờu ạnd mẽ ḟirst."));
  ASSERT_THAT(testing::ids(found), ElementsAre("body.needless_accents"));
  EXPECT_THAT(found.findings[0].cites.at(0).quote, ::testing::StartsWith("I ḟeel sặd"));
}

TEST(NeedlessAccents, OfLanguages) {
  for (const char* words :
       {"Chúng tôi xin gửi tới quý khách thông báo về lịch nghỉ lễ của cửa hàng.",
        "Śrīmad Bhāgavatam, ṭīkā on the Kṛṣṇa-saṁhitā; ḥadīth, ṣalāt, ḍād.", "Ẇell, Ḋia duit, a ċara.",
        "Ẹ kú àárọ̀, ọjà náà wà ní ṣíṣí. Ẹ ṣé, ọ̀rẹ́ mi. Ṣé ẹ ti jẹun? Mo ń ṣiṣẹ́ ní ọ́fíìsì.",
        "Motörhead, façade, naïve", "こんにちは"})
    EXPECT_THAT(testing::ids(testing::run(needless_accents, testing::text(words))), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
