#include "parse/html/style.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "parse/html/style_sheet.hpp"

namespace kanshiki::parse::html {
namespace {

Style styled(const Style& parent, std::string_view css, Display usual = Display::block) {
  DeclaredBlock block = read_declarations(css);
  block.normal.override_with(block.important);
  return computed(parent, usual, block.normal);
}

std::string shown(Hidings hidings) {
  std::vector<std::string_view> names;
  for (Hiding one : hidings.all()) names.push_back(to_string(one));
  return fmt::format("{}", fmt::join(names, " "));
}

TEST(Style, TellsWhyTextIsNotSeen) {
  const struct {
    std::string_view css, hidings;
  } samples[] = {
      {"", ""},
      {"display:none", "display_none"},
      {"DISPLAY: None !important", "display_none"},
      {"display:none;display:block", ""},
      {"display:none!important;display:block", "display_none"},
      {"display:none;display:nonsense", "display_none"},
      {"visibility:hidden", "invisible"},
      {"visibility:collapse", "invisible"},
      {"opacity:0", "transparent"},
      {"opacity:.5", ""},
      {"opacity:0%", "transparent"},
      {"color:transparent", "transparent same_colour"},
      {"color:rgba(0,0,0,0.01)", "transparent same_colour"},
      {"font-size:0", "tiny_font"},
      {"font-size:1px", "tiny_font"},
      {"font-size:0.1em", "tiny_font"},
      {"font-size:10%", "tiny_font"},
      {"font-size:9px", ""},
      {"font-size:-1px", ""},
      {"font:0/0 a", "tiny_font"},
      {"font:italic 700 12px/1 Arial", ""},
      {"font:bold 1px 'MS Gothic'", "tiny_font"},
      {"color:#fff", "same_colour"},
      {"color:#fefdfe", "same_colour"},
      {"color:#ccc", ""},
      {"background:#000", "same_colour"},
      {"background:#000;color:#fff", ""},
      {"background-color:#808080;color:gray", "same_colour"},
      {"background:url(x.png) #fff;color:#fff", ""},  // who knows what the picture shows
      {"background:linear-gradient(red, blue);color:#fff", ""},
      {"background-image:none;color:#fff", "same_colour"},
      {"height:0;overflow:hidden", "zero_size"},
      {"max-height:0px;overflow:hidden", "zero_size"},
      {"width:1px;height:1px;overflow:hidden;position:absolute", "zero_size"},
      {"height:0", ""},  // overflows
      {"height:0;overflow:visible", ""},
      {"height:0;overflow:hidden;height:auto", ""},
      {"display:table-cell;height:0;overflow:hidden", ""},  // cells grow
      {"display:inline;height:0;overflow:hidden", ""},
      {"display:inline;float:left;height:0;overflow:hidden", "zero_size"},
      {"position:absolute;left:-9999px", "off_screen"},
      {"position:fixed;top:-100em", "off_screen"},
      {"position:absolute;right:-200%", "off_screen"},
      {"left:-9999px", ""},  // is not placed
      {"text-indent:-9999px", "off_screen"},
      {"text-indent:2em", ""},
      {"margin-left:-5000px", "off_screen"},
      {"margin:0 0 0 -9999px", "off_screen"},
      {"margin:-10px", ""},
      {"mso-hide:all", "outlook_only"},
      {"display:none;font-size:0;max-height:0;overflow:hidden;opacity:0;mso-hide:all",
       "display_none transparent tiny_font outlook_only"},
  };
  for (const auto& sample : samples)
    EXPECT_EQ(shown(styled({}, sample.css).hidings()), sample.hidings) << sample.css;
}

TEST(Style, IsInheritedAsCssSays) {
  const struct {
    std::string_view outer, inner, hidings;
  } samples[] = {
      {"display:none", "display:block", "display_none"},
      {"opacity:0", "opacity:1", "transparent"},
      {"opacity:.2", "opacity:.2", "transparent"},
      {"visibility:hidden", "visibility:visible", ""},
      {"font-size:0", "font-size:14px", ""},
      {"font-size:0", "font-size:2em", "tiny_font"},
      {"font-size:0", "font-size:1rem", ""},
      {"color:#fff", "background:navy", ""},
      {"background:navy", "color:navy", "same_colour"},
      {"background:navy;color:#fff", "background:rgba(255,255,255,0.98)", "same_colour"},
      {"background:url(x)", "color:#fff", ""},
      {"background:url(x)", "color:#fff;background:#fff", "same_colour"},
      {"color:#fff", "color:inherit", "same_colour"},
      {"text-indent:-9999px", "", "off_screen"},
      {"text-indent:-9999px", "text-indent:0", ""},
      {"height:0;overflow:hidden", "height:100px;overflow:visible", "zero_size"},
  };
  for (const auto& sample : samples) {
    const Style outer = styled({}, sample.outer);
    EXPECT_EQ(shown(styled(outer, sample.inner).hidings()), sample.hidings)
        << sample.outer << " | " << sample.inner;
  }
}

TEST(Style, LaysOutAsDeclared) {
  EXPECT_EQ(styled({}, "", Display::inline_).display, Display::inline_);
  EXPECT_EQ(styled({}, "display:block", Display::inline_).display, Display::block);
  EXPECT_EQ(styled({}, "display:block", Display::paragraph).display, Display::paragraph);
  EXPECT_EQ(styled({}, "float:left", Display::inline_).display, Display::block);
  EXPECT_EQ(styled(styled({}, "display:flex"), "", Display::inline_).display, Display::block);
  EXPECT_EQ(styled(styled({}, "display:block"), "", Display::inline_).display, Display::inline_);
  EXPECT_EQ(styled({}, "white-space:pre-wrap").white_space, WhiteSpace::keep);
}

// <body> <div id=a class="x y"> <p class="y z"> with the sheet `css`: whether its rules make the p disappear.
bool hides_paragraph(std::string_view css) {
  Arena arena;
  StyleSheet sheet(arena, 100, 1000);
  sheet.add(css);
  const Identity path[] = {{"div", "a", "x y"}, {"body", "", ""}};
  const auto ancestor = [&](std::size_t i) { return i < std::size(path) ? &path[i] : nullptr; };
  DeclaredBlock block = sheet.declared_for({"p", "", "y z"}, ancestor);
  block.normal.override_with(block.important);
  return block.normal.display == Display::none;
}

TEST(StyleSheet, MatchesSelectors) {
  const std::string_view matching[] = {
      "p",   "*",      ".y",         ".z",      "P.z",          "p.y.z",
      "q,p", "div p",  "div>p",      "body .z", "body #a > .y", "body > div > p",
      "* p", "#a.x p", "body div p", ".x .y",
  };
  for (std::string_view selector : matching) {
    EXPECT_TRUE(hides_paragraph(fmt::format("{}{{display:none}}", selector))) << selector;
  }
  const std::string_view others[] = {
      "q",      ".x",      "#a",       "p#a",   "p.y.x", "p p", "body>p", "body>#a>#a>p",
      "div .x", "p:hover", "p[class]", "div+p", "div~p", "p >", "> p",    "",
      "p..y",   ".",       "q,",       "p.",    "@p",
  };
  for (std::string_view selector : others) {
    EXPECT_FALSE(hides_paragraph(fmt::format("{}{{display:none}}", selector))) << selector;
  }
}

TEST(StyleSheet, OrdersRulesByTheirStrength) {
  EXPECT_FALSE(hides_paragraph("p{display:none} p{display:block}"));
  EXPECT_TRUE(hides_paragraph(".y{display:none} p{display:block}"));
  EXPECT_TRUE(hides_paragraph("#a p{display:none} .x .y{display:block}"));
  EXPECT_TRUE(hides_paragraph("p{display:none!important} #a .y.z{display:block}"));
  EXPECT_FALSE(hides_paragraph("p{display:none!important} .y{display:block!important}"));
}

TEST(StyleSheet, LeavesOutWhatNeedNotHold) {
  EXPECT_TRUE(hides_paragraph("@media screen{p{display:none}}"));
  EXPECT_TRUE(hides_paragraph("@media only screen, print{@media all{p{display:none}}}"));
  EXPECT_FALSE(hides_paragraph("@media print{p{display:none}}"));
  EXPECT_FALSE(hides_paragraph("@media screen and (max-width:600px){p{display:none}}"));
  EXPECT_FALSE(hides_paragraph("@supports (display:grid){p{display:none}}"));
  EXPECT_FALSE(hides_paragraph("@font-face{font-family:x} /* p{display:none} */"));
}

TEST(StyleSheet, StopsAtItsLimits) {
  Arena arena;
  StyleSheet sheet(arena, 3, 2);
  sheet.add("a,b,p{display:none}");
  EXPECT_FALSE(sheet.out_of_rules());
  sheet.add("q{display:none}");
  EXPECT_TRUE(sheet.out_of_rules());
  const auto no_ancestor = [](std::size_t) { return nullptr; };
  EXPECT_TRUE(sheet.declared_for({"p", "", ""}, no_ancestor).any);
  EXPECT_FALSE(sheet.out_of_steps());
  EXPECT_FALSE(sheet.declared_for({"p", "", ""}, no_ancestor).any);
  EXPECT_TRUE(sheet.out_of_steps());
}

}  // namespace
}  // namespace kanshiki::parse::html
