#include "parse/html/document.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/limits.hpp"
#include "base/testing/cpu_time.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using namespace std::string_literals;

struct Page {
  explicit Page(std::string html) : source(std::move(html)), document(read_html(source, arena)) {}

  std::string source;
  Arena arena;
  HtmlDocument document;
};

TEST(HtmlText, ReadsLikeABrowser) {
  const struct {
    std::string html, text;
  } samples[] = {
      {"  one \r\n two\t<b> three</b> ", "one two three"},
      {"<p>one</p><p>two</p>three", "one\n\ntwo\n\nthree"},
      {"<div>one<div>two</div></div><div></div><div>three</div>", "one\ntwo\nthree"},
      {"one<br>two<br><br>three", "one\ntwo\n\nthree"},
      {"<div>one<br></div>two", "one\ntwo"},
      {"<h1>one</h1>two<hr>three", "one\ntwo\nthree"},
      {"<ul><li>one<li>two</ul>three", "one\ntwo\nthree"},
      {"<table><tr><td>a</td> <td>b</td></tr>\n<tr><td>c<td>d</table>e", "a\tb\nc\td\ne"},
      {"<table><tr><td><div>a</div></td><td>b", "a\nb"},
      {"<pre>\n one\n  two </pre>three", " one\n  two \nthree"},
      {"<p style='white-space:pre-line'> one \n two", "one\ntwo"},
      {"a&nbsp;&nbsp;b&amp;c&#x9451;識", "a\u00A0\u00A0b&c鑑識"},
      {"pay<!-- x -->pal <span>pay</span><span>pal</span>", "paypal paypal"},
      {"アカ\r\nウント\nOK です\n。", "アカウント OK です。"},  // no blank between lines of Japanese
      {"한국\n어", "한국 어"},
      {"<title>t</title><style>p{}</style><script>s</script>x", "x"},
      {"<noscript>no script</noscript>", "no script"},
      {"<select><option>one<option>two</select>", "one\ntwo"},
      {"<textarea>\n<b>one</b></textarea>", "<b>one</b>"},
      {"<input value='Log in' type=submit> <input type=password value=secret> <input type=hidden value=x>",
       "Log in"},
      {"one</p>two", "one\n\ntwo"},
      {"<details><summary>more</summary>hidden</details><details open>shown</details>", "more\nshown"},
      {"<object data=x>instead</object><audio>nothing</audio><iframe>nothing</iframe>", "instead"},
      {"<span style='display:block'>one</span>two<div style='display:inline'>three</div>", "one\ntwothree"},
      {"<svg><title>t</title><text>one</text></svg> two", "one two"},
      {"a\0b"s + "", "ab"},
      {"", ""},
      {"<!-- only a comment", ""},
      {"<a href", ""},
  };
  for (const auto& sample : samples)
    EXPECT_EQ(Page(sample.html).document.visible.text, sample.text) << sample.html;
}

TEST(HtmlText, KnowsWhereItComesFrom) {
  const Page page("<p>one  two&amp;<b>three</b>\r\nfour");
  const HtmlText& visible = page.document.visible;
  ASSERT_EQ(visible.text, "one two&three four");
  const auto source_of = [&](std::string_view words) {
    const std::size_t begin = visible.text.find(words);
    return visible.source_of(begin, begin + words.size()).of(page.source);
  };
  EXPECT_EQ(source_of("one"), "one");
  EXPECT_EQ(source_of("ne"), "ne");
  EXPECT_EQ(source_of("one two"), "one  two");
  EXPECT_EQ(source_of("&"), "&amp;");
  EXPECT_EQ(source_of("wo&th"), "wo&amp;<b>th");
  EXPECT_EQ(source_of("four"), "four");
  EXPECT_EQ(visible.runs.back().tag, html::Tag::p);
  EXPECT_EQ(visible.source_of(0, 0), html::Span{});
  EXPECT_EQ(visible.source_of(1000, 1001), html::Span{});
}

TEST(HtmlText, RunsCoverAllButWhatLayoutPutsIn) {
  const Page page("<table><tr><td>a  b<td>c &lt; d</table><p>e\nf<p>g");
  std::string rest(page.document.visible.text);
  for (const HtmlTextRun& run : page.document.visible.runs) {
    EXPECT_LT(run.begin, run.end);
    for (std::size_t i = run.begin; i < run.end; ++i) rest[i] = '.';
  }
  EXPECT_EQ(rest, ". .\t. . .\n\n...\n\n.");
}

// "reason reason: text" of each hidden passage.
std::vector<std::string> hidden(const HtmlDocument& document) {
  std::vector<std::string> out;
  for (const HiddenPassage& one : document.hidden) {
    std::vector<std::string_view> why;
    for (Hiding reason : one.why.all()) why.push_back(to_string(reason));
    out.push_back(fmt::format("{}: {}", fmt::join(why, " "), one.text));
  }
  return out;
}

TEST(HtmlHidden, IsKeptApart) {
  const struct {
    std::string html, visible, hidden;
  } samples[] = {
      {"<div style='display:none;font-size:1px'>preview</div>Hello", "Hello",
       "display_none tiny_font: preview"},
      {"<p hidden>x</p>y", "y", "display_none: x"},
      {"<p hidden style='display:block'>x</p>y", "x\n\ny", ""},
      {"アカウ<span style='display:none'>abc</span>ント", "アカウント", "display_none: abc"},
      {"ア<span style='float:left;font-size:0'>a</span>カ", "アカ", "tiny_font: a"},
      {"<font color=white>x</font>y", "y", "same_colour: x"},
      {"<font color=#FFFFFE>x</font>y", "y", "same_colour: x"},
      {"<table bgcolor=navy><td><font color=white>x<font color=#000080>y", "x", "same_colour: y"},
      {"<table><tr bgcolor='#00f'><td>a<td bgcolor=white style='color:white'>b", "a", "same_colour: b"},
      {"<td bgcolor=black>a", "a", ""},  // no table, no cell, no background
      {"<body bgcolor=black text=white>a<font color=black>b", "a", "same_colour: b"},
      {"<body background=x.png text=white>a", "a", ""},
      {"a<body bgcolor=black text=white>b", "ab", ""},  // the body of both
      {"<body link=white><a href=x>a</a><a>b</a>", "b", "same_colour: a"},
      {"<style>.p{display:none}</style><p class='q p'>x</p>y", "y", "display_none: x"},
      {"<p class=p>x</p>y<style>.p{display:none}</style>", "y",
       "display_none: x"},  // a later sheet holds, too
      {"<style>@media print{.p{display:none}}</style><p class=p>x", "x", ""},
      {"<style media=print>.p{display:none}</style><p class=p>x", "x", ""},
      {"<style>p{color:#fff}</style><p style='color:red'>x<p>y", "x", "same_colour: y"},
      {"<style>p{display:none!important}</style><p style='display:block'>x", "", "display_none: x"},
      {"<style><!-- p span{font-size:0} --></style><p>a<span>b", "a", "tiny_font: b"},
      {"<style>body{background:#000}</style>x<font color=white>y", "y",
       "same_colour: x"},  // no body tag needed
      {"<div style='font-size:0'>x<span style='font-size:12px'>y</span></div>", "y", "tiny_font: x"},
      {"<table style='display:none'>x<tr><td>y</table>", "x",
       "display_none: y"},  // x stands before the table
      {"<template>x</template><noframes>y</noframes>z", "z", "not_rendered: xy"},
      {"<div style='display:none'> &nbsp;&zwnj;&#847; </div>x", "x", ""},  // a filler says nothing
      {"<p hidden>a<p>b<p hidden>c", "b", "display_none: a | display_none: c"},
      {"<p hidden>a<b>b</b><br>c</p>", "", "display_none: ab\nc"},
      {"<div style='mso-hide:all'>x</div>", "", "outlook_only: x"},
      {"<p style='d\\69splay:none'>x", "", "display_none: x"},
      {"<p style='display:/**/none'>x", "", "display_none: x"},
  };
  for (const auto& sample : samples) {
    const Page page(sample.html);
    EXPECT_EQ(page.document.visible.text, sample.visible) << sample.html;
    EXPECT_EQ(fmt::format("{}", fmt::join(hidden(page.document), " | ")), sample.hidden) << sample.html;
  }
}

TEST(HtmlHidden, CitesTheSource) {
  const Page page("a<p hidden> one <b>two</b> </p>b");
  ASSERT_EQ(page.document.hidden.size(), 1u);
  EXPECT_EQ(page.document.hidden[0].source.of(page.source), " one <b>two");
}

// "kind value [text]" of each link.
std::vector<std::string> links(const HtmlDocument& document) {
  std::vector<std::string> out;
  for (const HtmlLink& one : document.links) {
    out.push_back(fmt::format("{} {} [{}]", to_string(one.kind), one.value, one.text));
  }
  return out;
}

TEST(HtmlLinks, AreFoundInAllThatBearsThem) {
  const struct {
    std::string html, links;
  } samples[] = {
      {"<a href='http://a.test/?x=1&amp;y=2' title=t> Click <b>here</b> </a>",
       "anchor http://a.test/?x=1&y=2 [Click here]"},
      {"<a href=u><img src=i alt=Logo></a>", "anchor u [] | image i [Logo]"},
      {"<map><area href=u alt='Log in'></map>", "area u [Log in]"},
      {"<form action=u><button formaction=v>Go</button><input type=submit formaction=w value=OK></form>",
       "form u [] | form_button v [Go] | form_button w [OK]"},
      {"<img src=i srcset='a.png, b.png 2x,c.png 3x' lowsrc=l>",
       "image i [] | image_set a.png [] | image_set b.png [] | image_set c.png [] | image l []"},
      {"<image src=i><input type=image src=j alt=Go>", "image i [] | image_button j [Go]"},
      {"<body background=b><p style='background:url(\"c\")'>", "background b [] | css c []"},
      {"<style>@import 'i'; p{background:url(c)}</style>", "css_import i [] | css c []"},
      {"<base href=b><link rel=stylesheet href=l>", "base b [] | resource l []"},
      {"<meta http-equiv=Refresh content='0; URL=\"http://a.test/\"'>", "refresh http://a.test/ []"},
      {"<meta name=x content='0; url=u'>", ""},
      {"<iframe src=i></iframe><frame src=f><object data=o></object><embed src=e><script src=s></script>",
       "frame i [] | frame f [] | object o [] | object e [] | script s []"},
      {"<video src=v poster=p><source src=s></video>", "media v [] | image p [] | media s []"},
      {"<svg><a xlink:href=a>t</a><use xlink:href=u /></svg>", "anchor a [t] | svg u []"},
      {"<blockquote cite=c><a ping=p href=''>x</a>", "other c [] | other p []"},
      {"<a href=u>one<p>two</a>three", "anchor u [one\n\ntwo]"},
      {"<a href=u>one<a href=v>two</a>", "anchor u [one] | anchor v [two]"},
      {"<table><a href=u>x<tr><td>y</table>", "anchor u [x]"},
      {"<!--[if mso]><v:roundrect href='u'>t</v:roundrect><![endif]-->", "svg u []"},
      {"<!-- <a href=u> -->", ""},
      {"<textarea><a href=u></textarea><a href=v", ""},
  };
  for (const auto& sample : samples) {
    EXPECT_EQ(fmt::format("{}", fmt::join(links(Page(sample.html).document), " | ")), sample.links)
        << sample.html;
  }
}

TEST(HtmlLinks, PointIntoTheSource) {
  const Page page(
      "<a href='u&amp;v'>x</a><p style=\"background: url( 'c' )\"><style>p{background:url(d)}</style>"
      "<img srcset='e 1x, f'><!--[if mso]><a href=g>y</a><![endif]--><meta http-equiv=refresh "
      "content='1;url=h'>");
  std::vector<std::string> spans;
  for (const HtmlLink& link : page.document.links) spans.emplace_back(link.source.of(page.source));
  EXPECT_THAT(spans, ElementsAre("u&amp;v", "c", "d", "e", "f", "g", "h"));
  EXPECT_TRUE(page.document.links[5].outlook_only);
  EXPECT_FALSE(page.document.links[0].outlook_only);
}

TEST(HtmlLinks, TellWhatIsSeenOfThem) {
  const struct {
    std::string html, hidden;
    bool wraps_image;
    std::string alt;
  } samples[] = {
      {"<a href=u title=t>x</a>", "", false, ""},
      {"<a href=u title=t style='display:none'>x</a>", "display_none", false, ""},
      {"<div style='font-size:0'><a href=u title=t>x</a>", "tiny_font", false, ""},
      {"<div style='font-size:0'><a href=u title=t><font size=3>x</font></a>", "", false, ""},
      {"<div style='font-size:0'><a href=u title=t><img alt=Bank></a>", "", true, "Bank"},
      {"<div style='font-size:0'><a href=u title=t><img width=1 height=1></a>", "tiny_font", true, ""},
      {"<a href=u title=t><img><img alt=Bank>", "", true, "Bank"},
  };
  for (const auto& sample : samples) {
    const Page page(sample.html);
    const HtmlLink& link = page.document.links.at(0);
    EXPECT_EQ(link.hidden.empty() ? "" : to_string(link.hidden.strongest()), sample.hidden) << sample.html;
    EXPECT_EQ(link.wraps_image, sample.wraps_image) << sample.html;
    EXPECT_EQ(link.image_alt, sample.alt) << sample.html;
    EXPECT_EQ(link.title, "t");
  }
}

TEST(HtmlLinks, KnowPicturesTooSmallToSee) {
  const Page page("<img src=a width=1 height=1><img src=b width=10><img src=c style='display:none'>");
  EXPECT_EQ(page.document.links[0].hidden, Hidings(Hiding::zero_size));
  EXPECT_TRUE(page.document.links[1].hidden.empty());
  EXPECT_EQ(page.document.links[2].hidden, Hidings(Hiding::display_none));
}

TEST(HtmlForms, HaveTheirFields) {
  const Page page(
      "<form action=' http://a.test/ ' method=POST name=f><input name=user placeholder='E-mail' "
      "autocomplete=email>"
      "<form action=inner><input type=PassWord name=pass></form><select name=s></select><button "
      "type=submit>OK");
  const HtmlDocument& document = page.document;
  ASSERT_EQ(document.forms.size(), 1u);  // forms do not nest
  EXPECT_EQ(document.forms[0].action, "http://a.test/");
  EXPECT_EQ(document.forms[0].method, "POST");
  std::vector<std::string> fields;
  for (const HtmlField& one : document.fields) {
    fields.push_back(fmt::format("{} {} {} {} {}", name_of(one.tag), one.type, one.name, one.placeholder,
                                 one.autocomplete));
  }
  EXPECT_THAT(fields, ElementsAre("input text user E-mail email", "input password pass  ", "select  s  ",
                                  "button submit   "));
  EXPECT_EQ(document.fields[1].form, 0u);
  EXPECT_EQ(document.fields[2].form, std::nullopt);
  EXPECT_TRUE(document.asks_password());
  EXPECT_FALSE(Page("<input>").document.asks_password());
}

TEST(HtmlFacts, AreCollected) {
  const Page page(
      "<html lang=zh-CN><head><meta charset=gb2312><meta http-equiv=Content-Type content='text/html; "
      "charset=\"utf-8\"'>"
      "<meta name=Generator content='Kit 1'><title> Bank &amp;\n Co </title><title>other</title>"
      "<style>p{font-family:'Microsoft YaHei', SimSun}</style></head><body onload=x() lang=ja>"
      "<p style='font:12px/1.5 Arial,SimSun'><font face='MS PGothic'>x</font><script>var "
      "a;</script>"
      "<script src=s></script><span lang=ja onclick=y>");
  const HtmlDocument& document = page.document;
  EXPECT_EQ(document.title, "Bank & Co");
  EXPECT_THAT(document.languages, ElementsAre("zh-CN", "ja"));
  EXPECT_THAT(document.charsets, ElementsAre("gb2312", "utf-8"));
  EXPECT_THAT(document.fonts, ElementsAre("Microsoft YaHei", "SimSun", "Arial", "MS PGothic"));
  ASSERT_EQ(document.metas.size(), 2u);
  EXPECT_EQ(document.metas[1].name, "generator");
  EXPECT_EQ(document.metas[1].content, "Kit 1");
  EXPECT_THAT(document.scripts, ElementsAre("var a;", ""));
  EXPECT_EQ(document.event_handlers, 2u);
  EXPECT_TRUE(document.limits_hit.empty());
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

std::vector<std::string_view> limits_of(const std::string& html) {
  Arena arena;
  std::vector<std::string_view> out;
  for (const HtmlLimit& one : read_html(html, arena).limits_hit) out.push_back(one.name);
  return out;
}

TEST(HtmlLimits, AreReported) {
  EXPECT_THAT(limits_of(repeated("<div>", limits::html_depth - 1)), ElementsAre());  // and a body
  EXPECT_THAT(limits_of(repeated("<div>", limits::html_depth)), ElementsAre("html_depth"));
  EXPECT_THAT(limits_of(repeated("<a href=u>x</a>", limits::links)), ElementsAre());
  EXPECT_THAT(limits_of(repeated("<a href=u>x</a>", limits::links + 1)), ElementsAre("links"));
  EXPECT_THAT(limits_of("<style>" + repeated("a{top:0}", limits::style_rules + 1)),
              ElementsAre("style_rules"));
  EXPECT_THAT(limits_of("<style>" + repeated("*{top:0}", 9'000) + "</style>" + repeated("<b>", 1'000)),
              ElementsAre("html_depth", "style_steps"));
}

// Each of these takes minutes if anything in it is quadratic.
TEST(HtmlLimits, KeepTheTimeLinear) {
  constexpr std::size_t size = 1'500'000;
  const auto filled = [](std::string_view piece) { return repeated(piece, size / piece.size()); };
  std::string links, attributes = "<a";
  for (int i = 0; i < 100'000; ++i) {
    links += fmt::format("<a href=http://h{}.example/>link {}</a> ", i, i);
    attributes += fmt::format(" a{}=1", i);
  }
  const std::string sources[] = {
      repeated("one line ", 600'000),
      repeated("<div>", 20'000),
      links,
      attributes + ">",
      filled("<div>"),
      filled("<b><div></b>"),
      filled("<p><b><i><u><s><em><tt><font>x"),
      filled(repeated("<b>", 250) + repeated("<div>", 250) + repeated("</b>x", 250) +
             repeated("</div>", 250)),
      repeated("<span>", 500) + filled("</i></b></x>"),
      repeated("<div>", 400) + filled("<body bgcolor=red>"),
      repeated("<div>", 400) + filled("<td>"),
      filled("<table><td>"),
      filled("<p hidden>x"),
      filled("<p style='color:red;font-size:1px'>x"),
      "<style>" + repeated("* * * * * * .q{top:0}*{top:0}", 5'000) + "</style>" + repeated("<i>", 500) +
          filled("<p>x"),
      "<style>.a.b{top:0}</style><p class='" + filled("a "),
      "<style>" + filled("a{b:("),
      "<style>" + filled("url("),
      "<style>" + filled("@media screen{"),
      filled("<style>a{top:0}</style>"),
      filled("<!--[if mso]><a href=u>"),
      filled("<svg><g><p>"),
      "<p style='font-family:" + filled("a,b,"),
  };
  for (const std::string& source : sources) {
    Arena arena;
    EXPECT_LT(cpu_seconds([&] { read_html(source, arena); }), 8) << source.substr(0, 60);
  }
}

}  // namespace
}  // namespace kanshiki::parse
