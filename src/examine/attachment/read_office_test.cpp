#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"
#include "parse/file/testing/samples.hpp"

namespace kanshiki::examine {

Found read_office(const Part&, const Knowledge&, World&);

namespace {

using parse::testing::ZipMember;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found document(std::vector<ZipMember> members) {
  members.insert(members.begin(),
                 {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w:document/>"}});
  return testing::run(read_office, testing::file("a.docx", parse::testing::stored_zip(members)));
}

std::string external(const std::string& type, const std::string& target) {
  return "<Relationships><Relationship Type=\"x/" + type + "\" Target=\"" + target +
         "\" TargetMode=\"External\"/></Relationships>";
}

TEST(ReadOffice, ADocumentThatIsOnlyRead) {
  EXPECT_THAT(testing::ids(document(
                  {{"word/_rels/document.xml.rels", external("hyperlink", "https://example.com/")}})),
              IsEmpty());
}

TEST(ReadOffice, LinksLeadOn) {
  const auto links = testing::leads<Link>(
      document({{"word/_rels/document.xml.rels", external("hyperlink", "https://example.com/")}}));
  ASSERT_EQ(links.size(), 1u);
  EXPECT_EQ(links[0]->host, "example.com");
}

TEST(ReadOffice, WhatItDoesIsTold) {
  EXPECT_THAT(testing::ids(document({{"word/vbaProject.bin", "x"}})), ElementsAre("attachment.macros"));
  EXPECT_THAT(testing::ids(document({{"word/_rels/settings.xml.rels",
                                      external("attachedTemplate", "https://evil.example/t.dotm")}})),
              ElementsAre("attachment.fetches_when_opened"));
  EXPECT_THAT(testing::ids(document({{"word/x.xml", "<w:instrText> DDEAUTO cmd</w:instrText>"}})),
              ElementsAre("attachment.runs_command"));
  EXPECT_THAT(testing::ids(testing::run(
                  read_office, testing::file("a.doc", "{\\rtf1{\\object\\objupdate{\\*\\objdata 01}}}"))),
              ElementsAre("attachment.object_inside"));
}

TEST(ReadOffice, FilesInsideAreEvidence) {
  const Found found = document({{"word/embeddings/a.exe", parse::testing::windows_program()}});
  EXPECT_THAT(testing::ids(found), ElementsAre("attachment.runs_inside"));
  EXPECT_EQ(testing::leads<Part>(found).size(), 1u);
}

TEST(ReadOffice, AFewOfManyAreNamed) {
  const std::string program = parse::testing::windows_program();
  const Found found = document({{"word/embeddings/a.exe", program},
                                {"word/embeddings/b.exe", program},
                                {"word/embeddings/c.exe", program},
                                {"word/embeddings/d.exe", program}});
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].facts.back().value,
            FactValue(std::vector<std::string>{"a.exe", "b.exe", "c.exe"}));
  EXPECT_EQ(testing::leads<Part>(found).size(), 4u) << "all are evidence";
}

TEST(ReadOffice, OtherFilesAreNotItsBusiness) {
  EXPECT_THAT(testing::ids(testing::run(read_office, testing::file("a.txt", "just words"))), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
