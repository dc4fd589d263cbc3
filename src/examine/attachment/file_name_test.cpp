#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"
#include "parse/file/testing/samples.hpp"

namespace kanshiki::examine {

Found file_name(const Part&, const Knowledge&, World&);

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> said_of(const std::string& name, const std::string& content = "some bytes") {
  return testing::ids(testing::run(file_name, testing::file(name, content)));
}

TEST(FileName, WhatRunsIsTold) {
  for (const char* name :
       {"setup.exe", "a.JS", "請求書.lnk", "x.hta", "x.iso.scr", "a.mobileconfig", "help.chm"})
    EXPECT_THAT(said_of(name), Contains("attachment.runs")) << name;
  EXPECT_THAT(said_of("data.bin", parse::testing::windows_program()), ElementsAre("attachment.runs"));
}

TEST(FileName, TheNameDecidesWhatIsDoneWithMarkup) {
  EXPECT_THAT(said_of("a.hta", "<html><script>"), ElementsAre("attachment.runs"));
  EXPECT_THAT(said_of("a.mobileconfig", "<?xml version='1.0'?><plist/>"), ElementsAre("attachment.runs"));
  EXPECT_THAT(said_of("a.html", "<html>"), IsEmpty());
  EXPECT_THAT(said_of("a.exe", "%PDF-1.7"), IsEmpty());
}

TEST(FileName, WhatIsReadIsNot) {
  for (const char* name : {"a.pdf", "a.docx", "写真.jpg", "a.tar.gz", "fix.patch", "build.sh", "a.pdf.zip",
                           "report 2021.10.14.xlsx", "README", "voice.mp3"})
    EXPECT_THAT(said_of(name), IsEmpty()) << name;
}

TEST(FileName, ASecondExtensionThatSystemsHide) {
  EXPECT_THAT(said_of("invoice.pdf.exe"), Contains("attachment.double_extension"));
  EXPECT_THAT(said_of("scan.jpg.html"), ElementsAre("attachment.double_extension"));
  EXPECT_THAT(said_of("minutes.txt.iso"), ElementsAre("attachment.double_extension"));
  EXPECT_THAT(said_of("jquery.min.js"), ElementsAre("attachment.runs"));
}

TEST(FileName, WrittenBackwards) {
  EXPECT_THAT(said_of("invoice\u202Efdp.exe"), ElementsAre("attachment.runs", "attachment.name_turned"));
  EXPECT_THAT(said_of("חשבונית.pdf"), IsEmpty());
}

TEST(FileName, TheExtensionFarToTheRight) {
  EXPECT_THAT(said_of("a.pdf                    .html"),
              ElementsAre("attachment.double_extension", "attachment.extension_out_of_sight"));
  EXPECT_THAT(said_of("a  b .pdf"), IsEmpty());
}

TEST(FileName, LettersThatNobodySees) {
  EXPECT_THAT(said_of("in\u200Bvoice.pdf"), ElementsAre("attachment.invisible_letters_in_name"));
}

}  // namespace
}  // namespace kanshiki::examine
