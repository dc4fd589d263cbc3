#include "parse/file/archive.hpp"

#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "parse/file/testing/packer.hpp"
#include "parse/file/type.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using testing::packed;
using testing::stored_zip;

class ArchiveTest : public ::testing::Test {
 protected:
  Archive read(const std::string& bytes, std::size_t most = limits::unpacked_bytes) {
    const FileType* type = file_type_of(bytes);
    return read_archive(bytes, type ? type->name : "", most, arena_);
  }
  /// "name=content" of each member.
  static std::vector<std::string> contents(const Archive& archive) {
    std::vector<std::string> out;
    for (const ArchiveMember& one : archive.members)
      out.push_back(std::string(one.name) + "=" + std::string(one.content));
    return out;
  }

  Arena arena_;
};

TEST_F(ArchiveTest, IsReadInEveryFormat) {
  struct Row {
    const char *format, *filter;
  };
  for (const auto& [format, filter] :
       {Row{"zip", "none"}, Row{"7zip", "none"}, Row{"ustar", "none"}, Row{"ustar", "gzip"},
        Row{"ustar", "bzip2"}, Row{"ustar", "xz"}, Row{"ustar", "zstd"}, Row{"iso9660", "none"}}) {
    const Archive archive = read(packed(format, filter, {{"a.txt", "one"}, {"b/請求書.txt", "two"}}));
    EXPECT_THAT(contents(archive), ElementsAre("a.txt=one", "b/請求書.txt=two")) << format << ' ' << filter;
    EXPECT_FALSE(archive.broken || archive.encrypted || archive.too_large) << format << ' ' << filter;
  }
}

TEST_F(ArchiveTest, ASingleCompressedFileIsAMember) {
  const Archive archive = read(packed("raw", "gzip", {{"any", "content"}}));
  ASSERT_EQ(archive.members.size(), 1u);
  EXPECT_EQ(archive.members[0].content, "content");
}

TEST_F(ArchiveTest, NamesAreInTheCharsetOfWhoeverPackedThem) {
  EXPECT_THAT(contents(read(stored_zip({{"\x90\xBF\x8B\x81\x8F\x91.txt", "x"}}))),
              ElementsAre("請求書.txt=x"));
}

TEST_F(ArchiveTest, WhatIsEncryptedHasANameAlone) {
  const Archive archive = read(stored_zip({{"a.exe", "????????????????", 1}, {"b.txt", "x"}}));
  EXPECT_TRUE(archive.encrypted);
  ASSERT_EQ(archive.members.size(), 2u);
  EXPECT_TRUE(archive.members[0].encrypted);
  EXPECT_EQ(archive.members[0].content, "");
  EXPECT_EQ(archive.members[1].content, "x");
}

TEST_F(ArchiveTest, ABombStopsAtTheLimit) {
  const std::string bomb = packed("zip", "none", {{"a.bin", std::string(3'000'000, 'x')}, {"b", "y"}});
  const Archive archive = read(bomb, 1'000'000);
  EXPECT_TRUE(archive.too_large);
  ASSERT_EQ(archive.members.size(), 1u);
  EXPECT_TRUE(archive.members[0].cut);
  EXPECT_LE(archive.members[0].content.size(), 64 * limits::KiB);
  EXPECT_LE(archive.unpacked, 1'200'000u);
}

TEST_F(ArchiveTest, ManyFilesStopAtTheLimit) {
  std::vector<testing::ZipMember> many;
  for (int i = 0; i < 1'200; ++i) many.push_back({std::to_string(i), ""});
  const Archive archive = read(stored_zip(many));
  EXPECT_TRUE(archive.too_many);
  EXPECT_EQ(archive.members.size(), limits::unpacked_files);
}

TEST_F(ArchiveTest, BrokenOnesGiveWhatTheyHave) {
  const std::string whole = packed("ustar", "gzip", {{"a.txt", "one"}, {"b.txt", std::string(90'000, 'y')}});
  for (std::size_t size = 0; size < whole.size(); size += 7) read(whole.substr(0, size));
  EXPECT_TRUE(read(whole.substr(0, whole.size() / 2)).broken);
  EXPECT_TRUE(read("PK\x03\x04 and nothing of a zip").broken);
}

}  // namespace
}  // namespace kanshiki::parse
