#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found paste_and_run(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words) {
  const auto mail = testing::mail(
      "From: a@example.com\nTo: tanaka@example.co.jp\nContent-Type: text/plain; charset=utf-8\n\n" + words);
  return testing::ids(testing::run(paste_and_run, testing::leads<Text>(read_bodies, mail).at(0)));
}

TEST(PasteAndRun, WhatAPagePutOnTheClipboard) {
  for (const char* words :
       {"To prove that you are human, press Windows + R, then Ctrl + V, then Enter.",
        "確認のため、Windowsキー + R を押し、Ctrl + V で貼り付けて Enter を押してください。",
        "Drücken Sie Windows-Taste + R, dann Strg + V und Enter.",
        "To verify that you are no robot, open PowerShell and paste the text that was copied."})
    EXPECT_THAT(told(words), ElementsAre("scheme.paste_and_run")) << words;
}

TEST(PasteAndRun, HonestKeysAndWarnings) {
  for (const char* words : {"Press Windows + R and type winver to see your version.",
                            "To install the tool, open a terminal and paste: brew install example.",
                            "Select the table and press Ctrl + V in Excel.",
                            "Phishing pages ask you to press Windows + R and then Ctrl + V. Never do so."})
    EXPECT_THAT(told(words), IsEmpty()) << words;
}

}  // namespace
}  // namespace kanshiki::examine
