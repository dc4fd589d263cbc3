#include "report/harmless.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

struct Sample {
  const char* written;
  const char* shown;
};

TEST(Defang, LeavesNothingThatAProgramWouldMakeALinkOf) {
  const Sample samples[] = {
      {"https://xserver-vps.kiriiku.jp/login/", "hxxps://xserver-vps[.]kiriiku[.]jp/login/"},
      {"HTTP://A.example", "HxxP://A[.]example"},
      {"ftp://files.example/x.zip", "fxp://files[.]example/x.zip"},
      {"see www.a.example.", "see www[.]a[.]example[.]"},
      {"開く→https://a.example/お知らせ", "開く→hxxps://a[.]example/お知らせ"},
      {"http:\\\\a.example", "hxxp:\\\\a[.]example"},
      {"https://user:pw@a.example:8080/?q=http://b.example",
       "hxxps://user:pw@a[.]example:8080/?q=hxxp://b[.]example"},
      {"https:", "hxxps:"},
      {"xhttps://a.example", "xhxxps://a[.]example"},
  };
  for (const Sample& sample : samples) EXPECT_EQ(defang(sample.written), sample.shown);
}

TEST(Defang, LeavesOtherTextAlone) {
  for (const char* text : {"", "ogx@kiriiku.jp", "Version 1.0.2", "awww.x", "with HTTP id 12", "（株）"})
    EXPECT_EQ(defang(text), text);
}

TEST(Reveal, ShowsWhatTurnsOrHidesText) {
  const Sample samples[] = {
      {"exe.\u202Efdp", "exe.⟨U+202E⟩fdp"},     {"アカ\u200B\u200B\u200Bウント", "アカ⟨U+200B×3⟩ウント"},
      {"\x1b[31mred", "⟨U+001B⟩[31mred"},       {"a\u0085b\u2028c", "a⟨U+0085⟩b⟨U+2028⟩c"},
      {"one\r\ntwo\tthree", "one\ntwo\tthree"}, {"bell\x07\x08", "bell⟨U+0007⟩⟨U+0008⟩"},
      {"broken \xff", "broken \uFFFD"},
  };
  for (const Sample& sample : samples) EXPECT_EQ(reveal(sample.written), sample.shown);
}

TEST(Reveal, LeavesEmojiWhole) {
  const char* family = "👨\u200D👩\u200D👧 ❤\uFE0F";
  EXPECT_EQ(reveal(family), family);
}

}  // namespace
}  // namespace kanshiki
