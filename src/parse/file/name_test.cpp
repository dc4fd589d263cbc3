#include "parse/file/name.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

struct Row {
  std::string_view name, inner, extension;
};

TEST(FileName, HasTheExtensionThatTheSystemGoesBy) {
  const Row rows[] = {
      {"invoice.pdf", "", "pdf"},
      {"invoice.pdf.exe", "pdf", "exe"},
      {"invoice.pdf          .exe", "pdf", "exe"},
      {"invoice.exe. . ", "", "exe"},
      {"C:\\Users\\a.b\\請求書.xlsx", "", "xlsx"},
      {"../../a.js", "", "js"},
      {"archive.tar.gz", "tar", "gz"},
      {"README", "", ""},
      {"Meeting with Mr. Smith about the other thing", "", ""},
      {"", "", ""},
      {"...", "", ""},
      {".profile", "", "profile"},
  };
  for (const auto& [name, inner, extension] : rows) {
    const FileName read = read_file_name(name);
    EXPECT_EQ(read.extension, extension) << name;
    EXPECT_EQ(read.inner_extension, inner) << name;
  }
}

TEST(FileName, CountsWhatLooksEmptyBeforeTheExtension) {
  EXPECT_EQ(read_file_name("a.pdf          .exe").padding, 10u);
  EXPECT_EQ(read_file_name("a.pdf\u3000\u3000\u2800.exe").padding, 3u);
  EXPECT_EQ(read_file_name("a   b.exe").padding, 0u);
}

TEST(FileName, KnowsLettersThatAreNotSeen) {
  EXPECT_TRUE(read_file_name("invoice\u202Efdp.exe").turned);
  EXPECT_TRUE(read_file_name("in\u200Bvoice.exe").invisible);
  const FileName honest = read_file_name("חשבונית.pdf");
  EXPECT_FALSE(honest.turned || honest.invisible);
}

}  // namespace
}  // namespace kanshiki::parse
