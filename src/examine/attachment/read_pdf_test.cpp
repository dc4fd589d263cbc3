#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"
#include "parse/file/testing/pdf_writer.hpp"
#include "parse/file/testing/samples.hpp"

namespace kanshiki::examine {

Found read_pdf(const Part&, const Knowledge&, World&);

namespace {

using parse::testing::pdf_stream;
using parse::testing::pdf_with_action;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look_at(const std::string& content) {
  return testing::run(read_pdf, testing::file("a.pdf", content, "application/pdf"));
}

TEST(ReadPdf, LinksLeadOn) {
  const Found found = look_at(pdf_with_action("/S /URI /URI (https://login.example.com/a)"));
  EXPECT_THAT(testing::ids(found), IsEmpty());
  const auto links = testing::leads<Link>(found);
  ASSERT_EQ(links.size(), 1u);
  EXPECT_EQ(links[0]->registrable_domain, "example.com");
  EXPECT_EQ(links[0]->part->path, "2");
}

TEST(ReadPdf, WhatItDoesIsTold) {
  EXPECT_THAT(testing::ids(look_at(pdf_with_action("/S /Launch /F (cmd.exe)"))),
              ElementsAre("attachment.pdf_starts_program"));
  EXPECT_THAT(testing::ids(look_at(pdf_with_action("/S /JavaScript /JS (a)"))),
              ElementsAre("attachment.pdf_script"));
  EXPECT_THAT(
      testing::ids(look_at(pdf_with_action(
          "/S /GoTo",
          {"<< /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (https://evil.example/) >> >>"}))),
      ElementsAre("attachment.page_is_one_link"));
  EXPECT_THAT(testing::ids(look_at(pdf_with_action("/S /SubmitForm /F (https://evil.example/)"))),
              ElementsAre("attachment.pdf_sends_form"));
  EXPECT_THAT(testing::ids(look_at(pdf_with_action("/S /GoTo", {"<< /FT /Tx /Ff 8192 >>"}))),
              ElementsAre("attachment.pdf_asks_password"));
}

TEST(ReadPdf, FilesInsideAreEvidence) {
  const Found found =
      look_at(pdf_with_action("/S /GoTo", {"<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>",
                                           pdf_stream("", parse::testing::windows_program())}));
  EXPECT_THAT(testing::ids(found), ElementsAre("attachment.runs_inside"));
  const auto files = testing::leads<Part>(found);
  ASSERT_EQ(files.size(), 1u);
  EXPECT_EQ(files[0]->true_type, "exe");
}

TEST(ReadPdf, WhatCannotBeReadIsNotClean) {
  EXPECT_THAT(testing::ids(look_at("%PDF-1.7 nothing more")), ElementsAre("attachment.unreadable"));
  EXPECT_THAT(testing::ids(testing::run(read_pdf, testing::file("a.pdf", "just words"))), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
