#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"
#include "parse/file/testing/samples.hpp"

namespace kanshiki::examine {

Found file_type(const Part&, const Knowledge&, World&);

namespace {

Found look_at(const std::string& name, const std::string& content,
              const std::string& type = "application/octet-stream") {
  return testing::run(file_type, testing::file(name, content, type));
}

TEST(FileType, AProgramCalledADocument) {
  const Found found = look_at("invoice.pdf", parse::testing::windows_program());
  ASSERT_EQ(testing::ids(found), std::vector<std::string>{"attachment.disguised"});
  EXPECT_EQ(found.findings[0].text("claimed_type"), "pdf");
  EXPECT_EQ(found.findings[0].text("true_type"), "exe");
}

TEST(FileType, APageCalledADocument) {
  EXPECT_FALSE(look_at("invoice.pdf", "<!DOCTYPE html><form>").findings.empty());
  EXPECT_FALSE(look_at("fax.html", "<html>", "application/pdf").findings.empty());
}

TEST(FileType, WhatIsWhatItSays) {
  struct Honest {
    const char *name, *content, *type;
  };
  const Honest rows[] = {
      {"a.pdf", "%PDF-1.7", "application/pdf"},
      {"a.jpg", "\x89PNG\r\n\x1A\n", "image/jpeg"},
      {"a.xls", "<html><table>", "application/vnd.ms-excel"},
      {"a.doc", "{\\rtf1", "application/msword"},
      {"page.html", "<html>", "text/html"},
      {"snippet.txt", "<html>", "text/plain"},
      {"a.svg", "<svg>", "image/svg+xml"},
      {"a.pages", "PK\x03\x04", "application/octet-stream"},
      {"setup.exe", "MZ", "application/x-msdownload"},
      {"notes", "words", "application/octet-stream"},
  };
  for (const auto& [name, content, type] : rows)
    EXPECT_TRUE(look_at(name, content, type).findings.empty()) << name;
}

}  // namespace
}  // namespace kanshiki::examine
