#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> asks_to_enable_content(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Finding> told(const std::string& words, const std::string& file) {
  Case subject =
      kanshiki::testing::case_of("From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n", words);
  subject.findings = {{file, Meaning::suspicious, {}, {}}};
  return asks_to_enable_content(subject, kanshiki::testing::knowledge());
}

TEST(AsksToEnableContent, OfFilesThatCannotBeTrusted) {
  EXPECT_THAT(told("警告が表示される場合は「コンテンツの有効化」を押してご覧ください。",
                   "attachment.encrypted_archive"),
              SizeIs(1));
  EXPECT_THAT(told("Please enable macros to see the invoice.", "attachment.macros"), SizeIs(1));
}

TEST(AsksToEnableContent, NotSo) {
  EXPECT_THAT(told("調査票はマクロを有効にして開き、ご入力ください。", "attachment.runs"), IsEmpty())
      << "no such file";
  EXPECT_THAT(told("添付の請求書をご確認ください。", "attachment.macros"), IsEmpty()) << "does not ask";
}

}  // namespace
}  // namespace kanshiki::infer
