#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "parse/html/css_syntax.hpp"
#include "parse/html/css_value.hpp"

namespace kanshiki::parse::html {
namespace {

std::vector<std::string> declarations(std::string_view css) {
  Arena arena;
  std::string_view block = without_comments(css, arena);
  std::vector<std::string> out;
  while (const auto one = take_declaration(block)) {
    out.push_back(fmt::format("{}={}{}", one->name, one->value, one->important ? "!" : ""));
  }
  return out;
}

TEST(CssSyntax, TakesDeclarationsApart) {
  const struct {
    std::string css;
    std::vector<std::string> declarations;
  } samples[] = {
      {"color:red;display : none", {"color=red", "display=none"}},
      {"color:red!important; width:1px ! IMPORTANT;", {"color=red!", "width=1px!"}},
      {";;x;color:red;;", {"color=red"}},
      {"background:url(a;b);color:red", {"background=url(a;b)", "color=red"}},
      {"font-family:'a;b',\"c}\";color:red", {"font-family='a;b',\"c}\"", "color=red"}},
      {"content:'x\n;color:red", {"content='x", "color=red"}},  // a broken string ends with its line
      {"display:/* x;y */none", {"display=none"}},
      {"color:red;/* display:none", {"color=red"}},
      {"d\\69 splay:n\\6fne", {"display=none"}},
      {"\\64 isplay:none", {"display=none"}},
      {"color:\\;red;width:1px", {"color=\\", "width=1px"}},
      {"", {}},
  };
  for (const auto& sample : samples) EXPECT_EQ(declarations(sample.css), sample.declarations) << sample.css;
}

TEST(CssSyntax, TakesRulesApart) {
  std::string_view sheet =
      "<!-- a{b:c} @import 'x'; @media print { p{q:r} s{t:u} } .d , #e { f:'}' } --> g { h:i";
  std::vector<std::string> rules;
  while (const auto rule = take_rule(sheet))
    rules.push_back(fmt::format("{}|{}", rule->prelude, rule->block));
  const std::vector<std::string> expected = {"a|b:c", "@import 'x'|", "@media print| p{q:r} s{t:u} ",
                                             ".d , #e| f:'}' ", "g| h:i"};
  EXPECT_EQ(rules, expected);
}

TEST(CssSyntax, FindsUrls) {
  const struct {
    std::string css;
    std::vector<std::string> urls;
  } samples[] = {
      {"background:url(http://a.test/x.png) no-repeat", {"http://a.test/x.png"}},
      {"a{b:URL( 'x y' )} c{d:url(\"z)\")}", {"x y", "z)"}},
      {"@import 'a.css'; @import url(b.css);@import c.css;", {"@a.css", "b.css", "@c.css"}},
      {"/* url(x) */ url(y)", {"y"}},
      {"url(", {}},
      {"url('x", {"x"}},
      {"src:url(http://a.test/*/b)", {"http://a.test/*/b"}},
      {"url(http://a.test//b)", {"http://a.test//b"}},
  };
  for (const auto& sample : samples) {
    std::vector<std::string> urls;
    for_each_url(sample.css, [&](std::string_view url, Span at, bool imported) {
      EXPECT_EQ(at.of(sample.css), url);
      urls.push_back((imported ? "@" : "") + std::string(url));
    });
    EXPECT_EQ(urls, sample.urls) << sample.css;
  }
}

std::string shown(const std::optional<Colour>& colour) {
  if (!colour) return "none";
  return fmt::format("{:02x}{:02x}{:02x} {:.1f}", colour->red, colour->green, colour->blue, colour->alpha);
}

TEST(CssValue, ReadsColours) {
  const struct {
    std::string_view css, colour;
  } samples[] = {
      {"#fff", "ffffff 1.0"},
      {" #FFEEdd ", "ffeedd 1.0"},
      {"#1234", "112233 0.3"},
      {"#11223300", "112233 0.0"},
      {"ffffff", "ffffff 1.0"},  // quirks mode
      {"White", "ffffff 1.0"},
      {"LightGoldenrodYellow", "fafad2 1.0"},
      {"transparent", "000000 0.0"},
      {"rgb(255, 0, 16)", "ff0010 1.0"},
      {"rgb(100%,0%,50%)", "ff0080 1.0"},
      {"rgba(255,255,255,.1)", "ffffff 0.1"},
      {"rgb(1 2 3 / 50%)", "010203 0.5"},
      {"rgb(300,-5,0)", "ff0000 1.0"},
      {"hsl(120, 100%, 50%)", "00ff00 1.0"},
      {"hsla(0deg 0% 100% / 0)", "ffffff 0.0"},
      {"#ggg", "none"},
      {"#12", "none"},
      {"rgb(1,2)", "none"},
      {"rgb(nan,inf,1)", "none"},
      {"notacolour", "none"},
      {"", "none"},
  };
  for (const auto& sample : samples) EXPECT_EQ(shown(parse_colour(sample.css)), sample.colour) << sample.css;
}

TEST(CssValue, MakesColoursOfLegacyAttributes) {
  const struct {
    std::string_view attribute, colour;
  } samples[] = {
      {"#ffffff", "ffffff 1.0"},
      {"fff", "0f0f0f 1.0"},
      {"#fff", "ffffff 1.0"},
      {"white", "ffffff 1.0"},
      {"FFFFFF", "ffffff 1.0"},
      {"chucknorris", "c00000 1.0"},
      {"#", "000000 1.0"},
      {"transparent", "none"},
      {"", "none"},
      {"#ffffffffffff", "ffffff 1.0"},
  };
  for (const auto& sample : samples) {
    EXPECT_EQ(shown(parse_legacy_colour(sample.attribute)), sample.colour) << sample.attribute;
  }
}

TEST(CssValue, MixesAndMeasuresColours) {
  const Colour white{255, 255, 255, 1}, black{0, 0, 0, 1};
  EXPECT_EQ(over({255, 255, 255, 0.5}, black), (Colour{128, 128, 128, 1}));
  EXPECT_EQ(over({0, 0, 0, 0}, white), white);
  EXPECT_EQ(distance({250, 255, 240, 1}, white), 15);
}

TEST(CssValue, ReadsLengths) {
  const struct {
    std::string_view css;
    double value;
    std::string_view of;
  } samples[] = {
      {"12px", 12, "px"},   {"12", 12, "px"},   {"-9999PX", -9999, "px"}, {"12pt", 16, "px"},
      {"1.5em", 1.5, "em"}, {".5rem", 8, "px"}, {"2ex", 1, "em"},         {"100vw", 1024, "px"},
      {"50%", 50, "%"},     {"0/0 a", 0, "px"}, {"+1px", 1, "px"},        {"1px solid", 1, "px"},
      {"0", 0, "px"},
  };
  for (const auto& sample : samples) {
    const auto length = parse_length(sample.css);
    ASSERT_TRUE(length) << sample.css;
    EXPECT_DOUBLE_EQ(length->value, sample.value) << sample.css;
    EXPECT_EQ(length->percentage ? "%" : length->in_font_sizes ? "em" : "px", sample.of) << sample.css;
  }
  for (std::string_view bad : {"auto", "", "px", "nan", "inf", "-", "1xx", "calc(1px)", "--1px"}) {
    EXPECT_FALSE(parse_length(bad)) << bad;
  }
}

}  // namespace
}  // namespace kanshiki::parse::html
