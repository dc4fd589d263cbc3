#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "report/article.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

Json file(const std::string& path, const Json& name, const std::string& true_type) {
  return {{"path", path},           {"type", "application/octet-stream"},
          {"true_type", true_type}, {"filename", name},
          {"size", 1'234},          {"sha256", "09"},
          {"attachment", true},     {"content_id", nullptr}};
}
Json unpacked(const std::string& path, const Json& name, const std::string& true_type) {
  Json out = file(path, name, true_type);
  out["unpacked"] = true;
  return out;
}

/// The article's section on attachments, in English, as Markdown.
std::string section(const std::vector<Json>& parts, const std::vector<Json>& findings = {}) {
  Json document = sample_document();
  document["parts"] = parts;
  for (const Json& one : findings) document["findings"].push_back(one);
  const std::string all = article_markdown(document, shipped_knowledge().catalogue("en"));
  const std::size_t begin = all.find("## What is attached?");
  return begin == all.npos ? "" : all.substr(begin, all.find("\n## ", begin + 1) - begin);
}

TEST(AttachmentsSection, TheTrueTypeIsToldInWords) {
  const std::string told = section({file("2", "invoice.pdf", "exe")});
  EXPECT_THAT(told, HasSubstr("invoice.pdf"));
  EXPECT_THAT(told, HasSubstr("a Windows program"));
}

TEST(AttachmentsSection, WhatIsInsideStandsApart) {
  const std::string told = section(
      {file("2", "a.zip", "zip"), unpacked("2/1", "readme.txt", ""), unpacked("2/2", nullptr, "jpeg")});
  EXPECT_THAT(told, HasSubstr("Attachments: 1"));
  EXPECT_THAT(told, HasSubstr("What is inside (1)")) << "a picture without a name is part of its document";
  EXPECT_THAT(told, HasSubstr("readme.txt"));
}

TEST(AttachmentsSection, WhatWasFoundIsTold) {
  const Json finding = {{"id", "attachment.encrypted_archive"},
                        {"kind", "attachment"},
                        {"meaning", "suspicious"},
                        {"facts", {{"file", "a.zip"}}},
                        {"cites", Json::array()}};
  EXPECT_THAT(section({file("2", "a.zip", "zip")}, {finding}), HasSubstr("opens only with a password"));
  EXPECT_THAT(section({file("2", "a.zip", "zip")}), Not(HasSubstr("password")));
}

TEST(AttachmentsSection, IsNotThereWithoutFiles) { EXPECT_THAT(section(Json::array()), IsEmpty()); }

}  // namespace
}  // namespace kanshiki
