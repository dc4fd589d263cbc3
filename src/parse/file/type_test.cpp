#include "parse/file/type.hpp"

#include <gtest/gtest.h>

#include "parse/file/testing/samples.hpp"
#include "parse/file/type_table.hpp"

namespace kanshiki::parse {
namespace {

std::string name_of(std::string_view bytes) {
  const FileType* type = file_type_of(bytes);
  return type ? std::string(type->name) : "";
}

struct Row {
  std::string bytes;
  std::string_view type;
};

TEST(FileType, IsWhatTheBytesSay) {
  using namespace testing;
  const Row rows[] = {
      {"%PDF-1.7\n", "pdf"},
      {"junk before it\n%PDF-1.4\n", "pdf"},
      {windows_program(), "exe"},
      {"MZ is how this sentence begins, which goes on for more than sixty-four bytes in all", ""},
      {"Rar!\x1A\x07\x01", "rar"},
      {std::string(257, '\0') + "ustar", "tar"},
      {std::string(32769, '\0') + "CD001", "iso"},
      {"\x89PNG\r\n\x1A\n", "png"},
      {"RIFF____WEBPVP8 ", "webp"},
      {"{\\rtf1\\ansi}", "rtf"},
      {"BEGIN:VCALENDAR\r\n", "calendar"},
      {"\xEF\xBB\xBF <!-- x --><HTML>", "html"},
      {"<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC ''><svg>", "svg"},
      {"<svg xmlns='http://www.w3.org/2000/svg'>", "svg"},
      {"<?xml version='1.0'?><plist/>", "xml"},
      {"<svgish", ""},
      {"just words", ""},
      {"", ""},
  };
  for (const auto& [bytes, type] : rows) EXPECT_EQ(name_of(bytes), type) << bytes.substr(0, 40);
}

TEST(FileType, OfAZipIsWhatItHolds) {
  using testing::stored_zip;
  EXPECT_EQ(name_of(stored_zip({{"a.txt", "x"}})), "zip");
  EXPECT_EQ(name_of(stored_zip({{"[Content_Types].xml", ""}, {"word/document.xml", ""}})), "docx");
  EXPECT_EQ(name_of(stored_zip({{"[Content_Types].xml", ""}, {"xl/workbook.xml", ""}})), "xlsx");
  EXPECT_EQ(name_of(stored_zip({{"word/list.txt", ""}})), "zip");
  EXPECT_EQ(name_of(stored_zip({{"META-INF/MANIFEST.MF", ""}, {"A.class", ""}})), "jar");
  EXPECT_EQ(name_of(stored_zip({{"mimetype", "application/epub"}, {"content.xml", ""}})), "opendocument");
}

TEST(FileType, OfAnExtensionIgnoresCase) {
  ASSERT_TRUE(file_type_named("ExE"));
  EXPECT_EQ(file_type_named("ExE")->kind, FileKind::program);
  EXPECT_EQ(file_type_named("docm")->name, "docx");
  EXPECT_EQ(file_type_named("nonsense"), nullptr);
  EXPECT_EQ(file_type_named(""), nullptr);
}

TEST(FileType, OfAMediaType) {
  EXPECT_EQ(file_type_declared("application/pdf")->name, "pdf");
  EXPECT_EQ(file_type_declared("application/octet-stream"), nullptr);
}

/// Every signature names a type that there is, and no extension stands in two rows.
TEST(FileType, TablesAgree) {
  for (const MagicNumber& one : signatures) EXPECT_TRUE(file_type(one.type)) << one.type;
  for (const TypeRow& row : type_rows)
    for (std::string_view rest = row.extensions; !rest.empty();) {
      const std::string_view extension = rest.substr(0, rest.find(' '));
      EXPECT_EQ(file_type_named(extension), file_type(row.type.name)) << extension;
      rest.remove_prefix(std::min(rest.size(), extension.size() + 1));
    }
}

}  // namespace
}  // namespace kanshiki::parse
