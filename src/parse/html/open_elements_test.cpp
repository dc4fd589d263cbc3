#include "parse/html/open_elements.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "parse/html/text_paths.hpp"

namespace kanshiki::parse::html {
namespace {

// "p b:one i:two": each text with the elements that it stands in.
std::string shown(std::string_view source) {
  std::string out;
  for (const TextPath& path : text_paths(source)) {
    if (!out.empty()) out += " | ";
    for (const auto& step : path.steps) out += step.name + " ";
    out += std::string(trim(path.text));
  }
  return out;
}

struct Sample {
  std::string_view source, paths;
};

TEST(OpenElements, EndsWhatHasNoEndTag) {
  const Sample samples[] = {
      {"<p>1<p>2<div>3</div>4", "p 1 | p 2 | div 3 | 4"},
      {"<p><b>1<p>2", "p b 1 | p b 2"},
      {"<ul><li>1<li>2<ul><li>3</ul>4</ul>5", "ul li 1 | ul li 2 | ul li ul li 3 | ul li 4 | 5"},
      {"<li>1<section><li>2", "li 1 | li section li 2"},
      {"<li>1<div><li>2", "li 1 | li 2"},
      {"<dl><dt>1<dd>2<dt>3", "dl dt 1 | dl dd 2 | dl dt 3"},
      {"<table><tr><td>1<td>2<tr><th>3</table>4", "table tr td 1 | table tr td 2 | table tr th 3 | 4"},
      {"<table><td><table><td>1</table>2<td>3", "table td table td 1 | table td 2 | table td 3"},
      {"<table><tbody><tr><td>1<tfoot><tr><td>2", "table tbody tr td 1 | table tfoot tr td 2"},
      {"<table><td>1<table><td>2</table></table>3", "table td 1 | table td table td 2 | 3"},
      {"<table><tr><table><tr><td>1", "table tr td 1"},
      {"<td>1<tr>2", "1 | 2"},  // no table, no cells
      {"<select><option>1<option>2<optgroup><option>3</select>4",
       "select option 1 | select option 2 | select optgroup option 3 | 4"},
      {"<h1>1<h2>2", "h1 1 | h2 2"},
      {"<h1>1</h2>2", "h1 1 | 2"},
      {"<button>1<button>2", "button 1 | button 2"},
      {"<a>1<a>2</a>3", "a 1 | a 2 | 3"},
      {"<head><title>1</title><p>2", "title 1 | p 2"},
      {"<head>1", "1"},
      {"<br>1<img>2<hr>3", "1 | 2 | 3"},
      {"<div/>1", "div 1"},
  };
  for (const Sample& sample : samples) EXPECT_EQ(shown(sample.source), sample.paths) << sample.source;
}

TEST(OpenElements, IgnoresEndTagsOutOfScope) {
  const Sample samples[] = {
      {"<div><table><td></div>1", "div table td 1"},
      {"<b><table><td></b>1", "b table td 1"},
      {"<p><button></p>1", "p button 1"},
      {"<div></span>1", "div 1"},
      {"<span><div></span>1", "span div 1"},
      {"<x-a><b></x-b>1</x-a>2", "x-a b 1 | b 2"},
      {"<table><tr><td>1</table></td></tr>2", "table tr td 1 | 2"},
      {"</p></br></div>1", "1"},
      {"<body><div></body>1</html>2", "div 1 | div 2"},
  };
  for (const Sample& sample : samples) EXPECT_EQ(shown(sample.source), sample.paths) << sample.source;
}

TEST(OpenElements, MindsMisnestedFormatting) {
  const Sample samples[] = {
      {"<b>1<i>2</b>3</i>4", "b 1 | b i 2 | i 3 | 4"},
      {"<b>1<p>2</b>3</p>4", "b 1 | b p 2 | p 3 | 4"},
      {"<p><font>1</p>2<p>3</font>4", "p font 1 | font 2 | font p 3 | p 4"},
      {"<div><b>1</div>2", "div b 1 | b 2"},
      {"<table><td><b>1<td>2</table>3", "table td b 1 | table td 2 | 3"},
      {"<b><table><td>1<i>2</table>3", "b table td 1 | b table td i 2 | b 3"},
      {"<a><div>1</a>2</div>3", "a div 1 | div 2 | 3"},
      {"<a><div><span>1<a>2", "a div span 1 | div a 2"},
      {"<p><i>1</p></i>2", "p i 1 | 2"},
  };
  for (const Sample& sample : samples) EXPECT_EQ(shown(sample.source), sample.paths) << sample.source;
}

TEST(OpenElements, LeavesSvgWhereHtmlBegins) {
  const Sample samples[] = {
      {"<svg><title>1</title><text>2</text></svg>3", "svg title 1 | svg text 2 | 3"},
      {"<svg><g/>1<p>2", "svg 1 | p 2"},
      {"<svg><foreignObject><p>1</p></foreignObject>2", "svg foreignobject p 1 | svg 2"},
      {"<svg><style>1</style><![CDATA[<b>]]></svg>2", "svg style 1 | svg <b> | 2"},
  };
  for (const Sample& sample : samples) EXPECT_EQ(shown(sample.source), sample.paths) << sample.source;
}

TEST(OpenElements, StopsAtItsDepth) {
  OpenElements open(3, [](const Element&) {});
  Token div;
  div.tag = Tag::div;
  div.name = "div";
  for (int i = 0; i < 5; ++i) open.open(open.element(div, {}, {}), false);
  EXPECT_TRUE(open.was_too_deep());
  EXPECT_NE(open.ancestor(2), nullptr);
  EXPECT_EQ(open.ancestor(3), nullptr);
  for (int i = 0; i < 2; ++i) open.close(Tag::div, "div");  // those beyond
  EXPECT_NE(open.ancestor(2), nullptr);
  open.close(Tag::div, "div");
  EXPECT_EQ(open.ancestor(2), nullptr);
}

}  // namespace
}  // namespace kanshiki::parse::html
