#include "report/replica.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/article.hpp"
#include "report/quotation.hpp"
#include "report/replica_html.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

using testing::HasSubstr;
using testing::Not;

Json box(const char* kind, std::size_t in, Json more = Json::object()) {
  Json out = {{"box", kind}, {"in", in}};
  out.update(more);
  return out;
}

Json words(std::size_t in, std::size_t begin, std::size_t end) {
  return box("text", in, {{"begin", begin}, {"end", end}});
}

/// A document with one page; its findings and links are those of the sample.
Json document_with(const std::string& text, Json layout, Json marks = Json::array()) {
  Json out = sample_document();
  out["bodies"] = {{{"path", "1"},
                    {"html", true},
                    {"text", text},
                    {"marks", marks},
                    {"links", Json::array()},
                    {"layout", layout}}};
  return out;
}

Json mark(std::size_t begin, std::size_t end, std::size_t finding) {
  return {{"begin", begin}, {"end", end}, {"finding", finding}};
}

std::string shown(const Json& document, std::size_t lines = 100, std::string* css = nullptr) {
  const Story story(document, shipped_knowledge().catalogue("en"));
  const Json& body = document["bodies"][0];
  const auto page = replica(body, lines, quotation(body, story), story);
  if (!page) return "none";
  LooksSheet looks;
  const std::string out = replica_html(*page, "", looks).str();
  if (css) *css = looks.css(true);
  return out;
}

TEST(Replica, ShowsTheBoxesOfThePage) {
  EXPECT_EQ(shown(document_with("ab", {box("block", 0), box("table", 0), box("row", 1), box("cell", 2),
                                       words(3, 0, 1), box("break", 3), words(3, 1, 2)})),
            "<div class=\"k-frame\"><div><table "
            "role=\"presentation\"><tr><td>a<br>b</td></tr></table></div></div>");
}

TEST(Replica, NothingWithoutALayout) {
  EXPECT_EQ(shown(document_with("a", Json::array())), "none");
  EXPECT_EQ(shown(document_with("a", nullptr)), "none");
}

TEST(Replica, AMarkGoesOverElementsAndIsNumberedAtItsEnd) {
  const std::string html = shown(
      document_with("pay now please",
                    {box("block", 0), words(0, 0, 4), box("inline", 0, {{"bold", true}}), words(2, 4, 14)},
                    Json::array({mark(0, 7, 1)})));
  EXPECT_THAT(html, HasSubstr("<mark>pay </mark><span class=\"k-l1\"><mark>now</mark>"
                              "<sup class=\"k-number k-place-1\">1</sup> please</span>"));
}

TEST(Replica, LooksBecomeRulesOfNumbersAndColours) {
  std::string css;
  shown(document_with(
            "ab", {box("block", 0, {{"colour", "#ff0000"}, {"padding", {1, 2, 3, 4}}, {"align", "centre"}}),
                   words(0, 0, 1), box("table", 0, {{"width", 600}})}),
        100, &css);
  EXPECT_THAT(css, HasSubstr("{color:#ff0000;text-align:center;padding:1px 2px 3px 4px;}"));
}

TEST(Replica, WhatIsNoLookIsLeftOut) {
  std::string css;
  const std::string html =
      shown(document_with("a", {box("block", 0,
                                    {{"colour", "red;}body{display:none"},
                                     {"width", "1px"},
                                     {"text_size", -5},
                                     {"padding", {1, 2}},
                                     {"align", 3},
                                     {"bold", "yes"}}),
                                words(0, 0, 1), box("script", 0, {{"words", "x"}}), words(999, 0, 999)}),
            100, &css);
  EXPECT_EQ(css, ".kanshiki .k-l1{font-size:0px;}\n");
  EXPECT_THAT(html, Not(HasSubstr("script")));
}

TEST(Replica, LinksAndPicturesAreInert) {
  const std::string html =
      shown(document_with("go", {box("block", 0), box("link", 0, {{"link", 0}}), words(1, 0, 2),
                                 box("image", 0, {{"words", "<b>http://a.example/"}, {"width", 100}})}));
  EXPECT_THAT(html,
              HasSubstr("<span class=\"k-inert\">go</span><span class=\"k-leads\">→ kiriiku[.]jp</span>"));
  EXPECT_THAT(html, HasSubstr("<span class=\"k-alt\">&lt;b&gt;hxxp://a[.]example/</span>"
                              "<span class=\"k-not-loaded\">picture not loaded</span>"));
  EXPECT_THAT(html, Not(HasSubstr("href")));
}

TEST(Replica, SaysInWhichLanguageTheMailIs) {
  const Json document = document_with("お支払い", {box("block", 0), words(0, 0, 12)});
  const Knowledge& known = shipped_knowledge();
  EXPECT_THAT(fragment_html(document, known.catalogue("en"), known.styles),
              HasSubstr("<div class=\"k-frame\" lang=\"ja\">"));
}

TEST(Replica, EndsAfterItsLines) {
  const Json document = document_with("a\nb\nc", {box("block", 0), words(0, 0, 1), box("block", 0),
                                                  words(2, 2, 3), box("block", 0), words(4, 4, 5)});
  EXPECT_THAT(shown(document, 2), HasSubstr("b"));
  EXPECT_THAT(shown(document, 2), Not(HasSubstr("c<")));
}

TEST(Replica, NotesInTheMarginDoNotCoverOneAnother) {
  std::string css;
  shown(document_with("ab", {box("block", 0), words(0, 0, 2)}, {mark(0, 1, 0), mark(1, 2, 1)}), 100, &css);
  EXPECT_THAT(css, HasSubstr(".k-page .k-note-1{anchor-name:--k-note-1;top:anchor(--k-place-1 top)}"));
  EXPECT_THAT(css, HasSubstr("top:max(anchor(--k-place-2 top),calc(anchor(--k-note-1 bottom) + .7rem))"));
}

}  // namespace
}  // namespace kanshiki
