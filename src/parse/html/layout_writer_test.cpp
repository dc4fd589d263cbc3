#include "parse/html/layout_writer.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

#include "parse/html/document.hpp"
#include "parse/html/layout.hpp"

namespace kanshiki::parse {
namespace {

std::string hex(const Rgb& colour) {
  return fmt::format("{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

std::string shape(const Looks& looks) {
  std::string out;
  const auto add = [&](const char* name, const auto& value) {
    if (value) out += fmt::format("{}{}{}", out.empty() ? "" : " ", name, *value);
  };
  const auto add_sides = [&](const char* name, const std::optional<Looks::Sides>& sides) {
    if (sides)
      add(name,
          std::optional(fmt::format("{},{},{},{}", (*sides)[0], (*sides)[1], (*sides)[2], (*sides)[3])));
  };
  const auto add_colour = [&](const char* name, const std::optional<Rgb>& colour) {
    if (colour) add(name, std::optional(hex(*colour)));
  };
  add_colour("ink:", looks.colour);
  add_colour("ground:", looks.background);
  add("size:", looks.text_size);
  add("bold:", looks.bold);
  add("italic:", looks.italic);
  add("underlined:", looks.underlined);
  add("struck:", looks.struck);
  if (looks.align) add("align:", std::optional(static_cast<int>(*looks.align)));
  add("centred:", looks.centred);
  add("block:", looks.block);
  add("width:", looks.width);
  add("percent:", looks.width_percent);
  add("height:", looks.height);
  add("above:", looks.above);
  add("below:", looks.below);
  add_sides("padding:", looks.padding);
  add_sides("border:", looks.border);
  add_colour("line:", looks.border_colour);
  add("radius:", looks.radius);
  return out.empty() ? out : "[" + out + "]";
}

/// `kind[looks]{what is inside}`; texts in quotes; pictures and links with their words.
std::string shape(const Layout& layout, std::string_view visible, std::size_t i = 0) {
  const LayoutBox& box = layout.boxes[i];
  if (box.kind == LayoutBox::Kind::text)
    return "'" + std::string(visible.substr(box.begin, box.end - box.begin)) + "'";
  std::string out = std::string(to_string(box.kind)) + shape(box.looks);
  if (!box.words.empty()) out += "<" + std::string(box.words) + ">";
  std::string inside;
  for (std::size_t j = i + 1; j < layout.boxes.size(); ++j)
    if (layout.boxes[j].parent == i) inside += (inside.empty() ? "" : " ") + shape(layout, visible, j);
  return inside.empty() ? out : out + "{" + inside + "}";
}

/// What is inside of the body.
std::string laid_out(const std::string& source) {
  Arena arena;
  const Layout layout = read_layout(source, arena);
  const std::string visible(read_html(source, arena).visible.text);
  std::string out = shape(layout, visible);
  const std::string_view around = "block{block{";
  return out.starts_with(around) ? out.substr(around.size(), out.size() - around.size() - 2) : out;
}

TEST(Layout, KeepsTablesListsAndParagraphs) {
  EXPECT_EQ(laid_out("<table><tr><td>a<td>b</table>"),
            "table{row{cell[padding:1,1,1,1]{'a'} cell[padding:1,1,1,1]{'b'}}}");
  EXPECT_EQ(laid_out("<ul style='margin:0'><li>a<li>b</ul>"), "list{item{'a'} item{'b'}}");
  EXPECT_EQ(laid_out("<p>a<p>b"), "block[above:16 below:16]{'a'} block[above:16 below:16]{'b'}");
  EXPECT_EQ(laid_out("a<br>b<hr>"), "'a' break 'b' rule");
}

TEST(Layout, TellsInWhatABoxDiffers) {
  const struct {
    std::string source, layout;
  } samples[] = {
      {"a <b>b</b> <i>c</i>", "'a' in_line[bold:true]{' b'} in_line[italic:true]{' c'}"},
      {"<span>a</span>", "'a'"},
      {"<font color=red size=5>a</font>", "inline[ink:ff0000 size:24]{'a'}"},
      {"<div style='background:#eee;padding:4px 8px'>a</div>", "block[ground:eeeeee padding:4,8,4,8]{'a'}"},
      {"<center>a</center>", "block[align:1]{'a'}"},
      {"<div style='width:600px;margin:0 auto;border-bottom:1px solid #ccc'>a</div>",
       "block[centred:true width:600 border:0,0,1,0 line:cccccc]{'a'}"},
      {"<table align=center cellpadding=0 width='80%'><td>a</table>",
       "table[centred:true percent:80]{row{cell{'a'}}}"},
  };
  for (const auto& sample : samples) {
    std::string expected = sample.layout;
    for (std::size_t at; (at = expected.find("in_line")) != expected.npos;) expected.replace(at, 7, "inline");
    EXPECT_EQ(laid_out(sample.source), expected) << sample.source;
  }
}

TEST(Layout, TakesStyleSheetsIntoAccount) {
  EXPECT_EQ(laid_out("<style>.x { font-weight: bold; color: #00f } .y { display: none }</style>"
                     "<span class=x>a</span><span class=y>b</span>"),
            "inline[ink:0000ff bold:true]{'a'}");
}

TEST(Layout, LinksKeepWhereTheyLeadAndHowTheyLook) {
  EXPECT_EQ(laid_out("<a href=https://a.example/ style='color:#fff;background:#00f;padding:8px'>go</a>"),
            "link[ink:ffffff ground:0000ff padding:8,8,8,8]<https://a.example/>{'go'}");
  Arena arena;
  const Layout layout = read_layout("go <a href=x>go <b>there</b></a> go", arena);
  const LayoutBox& link = layout.boxes[3];
  EXPECT_EQ(link.kind, LayoutBox::Kind::link);
  EXPECT_EQ(link.begin, 2u);  // with the blank before it
  EXPECT_EQ(link.end, 11u);
}

TEST(Layout, PicturesAreTheirWordsAndTheirSize) {
  EXPECT_EQ(laid_out("<img src=https://a.example/x.png alt=Logo width=120 height=40>"),
            "image[width:120 height:40]<Logo>");
  EXPECT_EQ(laid_out("a<img src=x width=1 height=1>"), "'a'") << "a tracking pixel";
}

TEST(Layout, WhatIsNotSeenHasNoPlace) {
  EXPECT_EQ(laid_out("a<div style='display:none;background:red;height:50px'>b</div><script>c</script>"),
            "'a'");
  EXPECT_EQ(laid_out("a<span style='font-size:0'>b</span>"), "'a'");
}

TEST(Layout, PartsOfTablesOutsideOfThemAreBlocks) {
  EXPECT_EQ(laid_out("<td>a</td><tr>b</tr>"), "'ab'");
  EXPECT_EQ(laid_out("<table>x<tr><td>a</table>"), "table{row{cell{'x'}} row{cell[padding:1,1,1,1]{'a'}}}");
}

TEST(Layout, IsBounded) {
  std::string deep, wide;
  for (int i = 0; i < 600; ++i) deep += "<div style='background:#abc'>";
  for (int i = 0; i < 60'000; ++i) wide += "<p>x";
  Arena arena;
  const Layout of_deep = read_layout(deep + "x", arena), of_wide = read_layout(wide, arena);
  EXPECT_LE(of_deep.boxes.size(), 110u);
  EXPECT_LE(of_wide.boxes.size(), 20'000u);
  EXPECT_FALSE(of_wide.whole);
}

}  // namespace
}  // namespace kanshiki::parse
