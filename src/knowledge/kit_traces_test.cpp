#include "knowledge/kit_traces.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

/// The traces of `page`: "id original".
std::string traces(const PageRecord& page) {
  std::string out;
  for (const KitTrace& one : testing::knowledge().kit_traces)
    if (!one.found_in(page).empty()) out += one.id + " " + one.original_of(page) + ";";
  return out;
}

PageRecord page_of(const std::string& html) {
  PageRecord out;
  out.frames.push_back({"https://login.example/", {}, "Login", "en", "", html});
  return out;
}

TEST(KitTraces, CopiesTellOfWhat) {
  EXPECT_EQ(traces(page_of("<html>\n<!-- Mirrored from www.example.jp/login.html by HTTrack Website "
                           "Copier/3.x [XR&CO'2014] -->")),
            "httrack www.example.jp/login.html;");
  EXPECT_EQ(traces(page_of("<!-- saved from url=(0029)https://www.example.jp/signin -->")),
            "saved_page www.example.jp/signin;");
  EXPECT_EQ(traces(page_of("<!--\n Page saved with SingleFile \n url: https://www.example.jp/ \n-->")),
            "singlefile www.example.jp/;");
}

TEST(KitTraces, WhereEntriesGo) {
  PageRecord page = page_of("<p>hello</p>");
  EXPECT_EQ(traces(page), "");
  page.requests.emplace_back().url = "https://API.telegram.org/bot123/sendMessage";
  EXPECT_EQ(traces(page), "telegram_bot ;");
}

TEST(KitTraces, EachRuleNamesItsSource) {
  for (const KitTrace& one : testing::knowledge().kit_traces) EXPECT_FALSE(one.source.empty()) << one.id;
  EXPECT_FALSE(read_kit_traces("[[trace]]\nid = \"x\"\nkind = \"copied\"\n"));
  EXPECT_FALSE(read_kit_traces("trace = 1 2"));
}

}  // namespace
}  // namespace kanshiki
