#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "examine/attachment/testing.hpp"
#include "parse/file/testing/packer.hpp"

namespace kanshiki::examine {

Found open_archive(const Part&, const Knowledge&, World&);

namespace {

using parse::testing::packed;
using parse::testing::stored_zip;
using parse::testing::windows_program;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found opened(const std::string& content, const std::string& name = "a.zip") {
  return testing::run(open_archive, testing::file(name, content));
}

TEST(OpenArchive, WhatIsInsideIsEvidence) {
  const auto inside = testing::leads<Part>(opened(stored_zip({{"docs/a.pdf", "%PDF-1.7"}, {"b.txt", "x"}})));
  ASSERT_EQ(inside.size(), 2u);
  EXPECT_EQ(inside[0]->path, "2/1");
  EXPECT_EQ(inside[0]->filename, "a.pdf");
  EXPECT_EQ(inside[0]->true_type, "pdf");
  EXPECT_TRUE(inside[1]->unpacked);
}

TEST(OpenArchive, DocumentsInAnArchiveAreNoSign) {
  EXPECT_THAT(testing::ids(opened(stored_zip({{"a.pdf", "%PDF-1.7"}, {"b.txt", "x"}}))), IsEmpty());
}

TEST(OpenArchive, AProgramInsideIs) {
  EXPECT_THAT(testing::ids(opened(stored_zip({{"a.txt.lnk", "x"}}))), ElementsAre("attachment.runs_inside"));
  EXPECT_THAT(testing::ids(opened(stored_zip({{"a.dat", windows_program()}}))),
              ElementsAre("attachment.runs_inside"));
}

TEST(OpenArchive, SourceCodeIsNoTrap) {
  std::vector<parse::testing::ZipMember> project;
  for (int i = 0; i < 12; ++i) project.push_back({"src/" + std::to_string(i) + ".js", "let x;"});
  EXPECT_THAT(testing::ids(opened(stored_zip(project))), IsEmpty());
}

TEST(OpenArchive, ALockIsTold) {
  EXPECT_THAT(testing::ids(opened(stored_zip({{"見積書.xlsx", "????????????????", 1}}))),
              ElementsAre("attachment.encrypted_archive"));
  EXPECT_THAT(testing::ids(opened(stored_zip({{"見積書.exe", "????????????????", 1}}))),
              ElementsAre("attachment.runs_under_password", "attachment.encrypted_archive"));
}

TEST(OpenArchive, ADiskImageIsTold) {
  EXPECT_THAT(testing::ids(opened(packed("iso9660", "none", {{"a.txt", "x"}}), "a.iso")),
              ElementsAre("attachment.disk_image"));
}

TEST(OpenArchive, AnArchiveInAnArchive) {
  const std::string inner = stored_zip({{"a.txt", "x"}});
  EXPECT_THAT(testing::ids(opened(stored_zip({{"b.zip", inner}}))),
              ElementsAre("attachment.archive_in_archive"));
  EXPECT_THAT(testing::ids(opened(packed("ustar", "gzip", {{"a.txt", "x"}}), "a.tar.gz")), IsEmpty());
}

TEST(OpenArchive, NamesThatLeaveTheFolder) {
  for (const char* name : {"../a.txt", "/etc/a", "C:\\a", "x/../../a", "..\\a"})
    EXPECT_THAT(testing::ids(opened(stored_zip({{name, "x"}}))), ElementsAre("attachment.path_leaves_folder"))
        << name;
}

TEST(OpenArchive, LayersEnd) {
  std::string content = stored_zip({{"a.txt", "x"}});
  for (int i = 0; i < 8; ++i) content = stored_zip({{"a.zip", content}});
  Piece<Part> file = testing::file("a.zip", content);
  std::size_t layers = 0;
  for (;; ++layers) {
    const Found found = testing::run(open_archive, file);
    if (found.leads.empty()) {
      EXPECT_THAT(testing::ids(found), Contains("attachment.unpack_limit"));
      break;
    }
    file = std::get<Piece<Part>>(found.leads[0]);
  }
  EXPECT_EQ(layers, limits::unpacked_depth - 1);
}

TEST(OpenArchive, AllFilesOfAMailShareOneLimit) {
  const auto mail = testing::mail_with_file("a.zip", stored_zip({{"a.txt", "some words"}}));
  const auto file = testing::leads<Part>(read_files, mail).at(0);
  EXPECT_THAT(testing::ids(testing::run(open_archive, file)), IsEmpty());
  EXPECT_EQ(mail->storage->unpacked, 10u);
  mail->storage->unpacked = limits::unpacked_bytes - 5;
  EXPECT_THAT(testing::ids(testing::run(open_archive, file)), ElementsAre("attachment.unpack_limit"));
}

TEST(OpenArchive, WhatCannotBeReadIsNotClean) {
  const Found found = opened("7z\xBC\xAF\x27\x1C and nothing more", "a.7z");
  ASSERT_EQ(found.findings.size(), 1u);
  EXPECT_EQ(found.findings[0].id, "attachment.unreadable");
  EXPECT_EQ(found.findings[0].meaning, Meaning::unknown);
}

}  // namespace
}  // namespace kanshiki::examine
