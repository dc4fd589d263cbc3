#include "parse/html/tokenizer.hpp"
#include "base/testing/cpu_time.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kanshiki::parse::html {
namespace {

using namespace std::string_literals;

std::string shown(const Token& token) {
  switch (token.kind) {
    case Token::Kind::text:
      return std::string(token.text);
    case Token::Kind::comment:
      return fmt::format("<!--{}-->", token.text);
    case Token::Kind::doctype:
      return fmt::format("<!doctype{}>", token.text);
    case Token::Kind::end_tag:
      return fmt::format("</{}>", token.name);
    case Token::Kind::start_tag:
      break;
  }
  std::string out = fmt::format("<{}", token.name);
  for (const Attribute& one : token.attributes) out += fmt::format(" {}=[{}]", one.name, one.value);
  return out + (token.self_closing ? "/>" : ">");
}

// The tokens of `source`, as a reader of HTML alone would switch its contents; neighbouring text joined.
std::vector<std::string> tokens(std::string_view source, bool cdata = false) {
  Arena arena;
  Tokenizer tokenizer(source, arena);
  tokenizer.allow_cdata(cdata);
  std::vector<std::string> out;
  bool text_before = false;
  for (Token token; tokenizer.next(token);) {
    const bool text = token.kind == Token::Kind::text;
    if (text && text_before) {
      out.back() += shown(token);
    } else {
      out.push_back(shown(token));
    }
    text_before = text;
    if (token.kind == Token::Kind::start_tag) tokenizer.switch_to(content_of(token.tag));
  }
  return out;
}

struct Sample {
  std::string source;
  std::vector<std::string> tokens;
};

TEST(Tokenizer, ReadsTags) {
  const Sample samples[] = {
      {"<b>x</b>", {"<b>", "x", "</b>"}},
      {"<BR/><br / ><br a=/>", {"<br/>", "<br>", "<br a=[/]>"}},
      {"<o:p class=x></O:P>", {"<o:p class=[x]>", "</o:p>"}},
      {"a < b <3 <", {"a < b <3 <"}},
      {"</>x</ >y</3>", {"x", "<!-- -->", "y", "<!--3-->"}},
      {"a</", {"a</"}},
      {"a<b", {"a"}},  // the source ends inside of the tag
      {"a<b c='", {"a"}},
      {"a<b c=d", {"a"}},
      {"<a\0b>"s, {"<a\uFFFDb>"}},
      {"<a<b>", {"<a<b>"}},
      {"<p\rclass=x\r>", {"<p class=[x]>"}},
      {"<a\vb>", {"<a\vb>"}},  // a vertical tab is no white space
      {"</p id=x/>", {"</p>"}},
  };
  for (const Sample& sample : samples) EXPECT_EQ(tokens(sample.source), sample.tokens) << sample.source;
}

TEST(Tokenizer, ReadsAttributes) {
  const Sample samples[] = {
      {"<a HREF='x y' Title=\"a>b\" c=d e>", {"<a href=[x y] title=[a>b] c=[d] e=[]>"}},
      {"<a href = x  title\n=\ny>", {"<a href=[x] title=[y]>"}},
      {"<a a=1 A=2 b=3 a=4>", {"<a a=[1] b=[3]>"}},
      {"<a =x =y=z>", {"<a =x=[y=z]>"}},
      {"<a href=>x", {"<a href=[]>", "x"}},
      {"<a href=\"x\"title='y'>", {"<a href=[x] title=[y]>"}},
      {"<a/href=x/title=y>", {"<a href=[x/title=y]>"}},
      {"<a b/c>", {"<a b=[] c=[]>"}},
      {"<a b / = c>", {"<a b=[] ==[] c=[]>"}},
      {"<a href='a&amp;b&copy=1&copy;&#x41;&'>", {"<a href=[a&b&copy=1©A&]>"}},
      {"<a href=a&amp>", {"<a href=[a&]>"}},
      {"<a b='1\r\n2\r3\0'>"s, {"<a b=[1\n2\n3\uFFFD]>"}},
      {"<a b=\"'\" c='\"' d=e\"f'g>", {"<a b=['] c=[\"] d=[e\"f'g]>"}},
      {"<a \"x\"=1 'y>", {"<a \"x\"=[1] 'y=[]>"}},
  };
  for (const Sample& sample : samples) EXPECT_EQ(tokens(sample.source), sample.tokens) << sample.source;
}

TEST(Tokenizer, KeepsTheFirstOfManyEqualAttributes) {
  std::string source = "<a";
  for (int i = 0; i < 40; ++i) source += fmt::format(" n{}={}", i % 20, i);
  const std::string tag = source + ">";
  Arena arena;
  Tokenizer tokenizer(tag, arena);
  Token token;
  ASSERT_TRUE(tokenizer.next(token));
  ASSERT_EQ(token.attributes.size(), 20u);
  EXPECT_EQ(token.duplicates, 20u);
  for (std::size_t i = 0; i < 20; ++i) {
    EXPECT_EQ(token.attributes[i].name, fmt::format("n{}", i));
    EXPECT_EQ(token.attributes[i].value, fmt::format("{}", i));
  }
}

TEST(Tokenizer, ReadsCommentsAndDeclarations) {
  const Sample samples[] = {
      {"<!--a-->b", {"<!--a-->", "b"}},
      {"<!-->b", {"<!---->", "b"}},
      {"<!--->b", {"<!---->", "b"}},
      {"<!---->b", {"<!---->", "b"}},
      {"<!--a--!>b", {"<!--a-->", "b"}},
      {"<!--a--!-->b", {"<!--a--!-->", "b"}},
      {"<!--a--->b", {"<!--a--->", "b"}},
      {"<!--a <!-- b -->c", {"<!--a <!-- b -->", "c"}},
      {"<!--a--", {"<!--a-->"}},
      {"<!--a-", {"<!--a-->"}},
      {"<!--a--!", {"<!--a-->"}},
      {"<!--", {"<!---->"}},
      {"<![if !mso]>x<![endif]>", {"<!--[if !mso]-->", "x", "<!--[endif]-->"}},
      {"<!--[if mso]><b>x</b><![endif]-->y", {"<!--[if mso]><b>x</b><![endif]-->", "y"}},
      {"<?xml version='1.0'?>x", {"<!--?xml version='1.0'?-->", "x"}},
      {"<!>x<!-x>", {"<!---->", "x", "<!---x-->"}},
      {"<!DocType html PUBLIC \"a>b\">", {"<!doctype html PUBLIC \"a>", "b\">"}},
      {"<!doctype", {"<!doctype>"}},
      {"<![CDATA[a]]>", {"<!--[CDATA[a]]-->"}},
  };
  for (const Sample& sample : samples) EXPECT_EQ(tokens(sample.source), sample.tokens) << sample.source;
}

TEST(Tokenizer, ReadsCdataWhereItIsAllowed) {
  const Sample samples[] = {
      {"<![CDATA[a<b>&amp;]]]>c", {"a<b>&amp;]c"}},
      {"<![CDATA[]]>", {}},
      {"<![CDATA[a]]", {"a]]"}},
      {"<![cdata[a]]>", {"<!--[cdata[a]]-->"}},
  };
  for (const Sample& sample : samples) EXPECT_EQ(tokens(sample.source, true), sample.tokens) << sample.source;
}

TEST(Tokenizer, ReadsTextThatHoldsNoTags) {
  const Sample samples[] = {
      {"<title>a<b>&lt;</titlex></TITLE >c", {"<title>", "a<b><</titlex>", "</title>", "c"}},
      {"<textarea>&amp;</textarea/x>c", {"<textarea>", "&", "</textarea>", "c"}},
      {"<style>a<b>&lt;</style>c", {"<style>", "a<b>&lt;", "</style>", "c"}},
      {"<style>a</title></style", {"<style>", "a</title></style"}},
      {"<plaintext>a</plaintext>", {"<plaintext>", "a</plaintext>"}},
      {"<iframe><b></iframe>", {"<iframe>", "<b>", "</iframe>"}},
      {"<noscript><b>", {"<noscript>", "<b>"}},
      {"<title></title>", {"<title>", "</title>"}},
      {"<style>\0</style>\0"s, {"<style>", "\uFFFD", "</style>", "\0"s}},
  };
  for (const Sample& sample : samples) EXPECT_EQ(tokens(sample.source), sample.tokens) << sample.source;
}

TEST(Tokenizer, FindsTheEndOfAScript) {
  const Sample samples[] = {
      {"<script>a<b</script>c", {"<script>", "a<b", "</script>", "c"}},
      {"<script><!--a</script>c", {"<script>", "<!--a", "</script>", "c"}},
      {"<script><!--<script>a</script>b</script>c",
       {"<script>", "<!--<script>a</script>b", "</script>", "c"}},
      {"<script><!--<script>--></script>c", {"<script>", "<!--<script>-->", "</script>", "c"}},
      {"<script><!--><script></script>c", {"<script>", "<!--><script>", "</script>", "c"}},
      {"<script><!---><script></script>c", {"<script>", "<!---><script>", "</script>", "c"}},
      {"<script><!--<scriptx></script>c", {"<script>", "<!--<scriptx>", "</script>", "c"}},
      {"<script><!--<script></script>c", {"<script>", "<!--<script></script>c"}},
      {"<script>a</script", {"<script>", "a</script"}},
  };
  for (const Sample& sample : samples) EXPECT_EQ(tokens(sample.source), sample.tokens) << sample.source;
}

TEST(Tokenizer, ReadsLineEndsAndReferencesInText) {
  const Sample samples[] = {
      {"a\r\nb\rc\nd", {"a\nb\nc\nd"}},
      {"\r\n\r\n", {"\n\n"}},
      {"a\r", {"a\n"}},
      {"a\r<b>", {"a\n", "<b>"}},
      {"a & b &amp c &lt;b&gt;", {"a & b & c <b>"}},
      {"a\0b"s, {"a\0b"s}},
      {"", {}},
  };
  for (const Sample& sample : samples) EXPECT_EQ(tokens(sample.source), sample.tokens) << sample.source;
}

TEST(Tokenizer, TellsWhereEachTokenStands) {
  const std::string source = "<p>x&amp;y<!--c--><A HREF='u&amp;v' b>\r\nz</a>";
  Arena arena;
  Tokenizer tokenizer(source, arena);
  std::vector<std::string> spans;
  for (Token token; tokenizer.next(token);) {
    spans.emplace_back(token.at.of(source));
    EXPECT_TRUE(!token.literal || token.text == token.at.of(source));
    for (const Attribute& one : token.attributes) {
      spans.push_back(fmt::format("{} is {}", one.name_at.of(source), one.value_at.of(source)));
    }
  }
  const std::vector<std::string> expected = {
      "<p>",   "x",   "&amp;", "y", "<!--c-->", "<A HREF='u&amp;v' b>", "HREF is u&amp;v",
      "b is ", "\nz", "</a>"};
  EXPECT_EQ(spans, expected);
}

TEST(Tokenizer, CopiesNothingThatItCanShow) {
  Arena arena;
  EXPECT_EQ(tokens("<a href=x>y &lt; z</a><!-- c -->").size(), 4u);
  const std::string source = "<a href=x>y &lt; z</a><!-- c -->";
  Tokenizer tokenizer(source, arena);
  for (Token token; tokenizer.next(token);) {
  }
  EXPECT_EQ(arena.used(), 0u);
}

// Each of these takes minutes if it is read in quadratic time.
TEST(Tokenizer, IsLinear) {
  const auto repeated = [](std::string_view piece, std::size_t bytes) {
    std::string out;
    while (out.size() < bytes) out += piece;
    return out;
  };
  constexpr std::size_t size = 5'000'000;
  std::string attributes = "<a", equal = "<a";
  for (int i = 0; i < 100'000; ++i) attributes += fmt::format(" a{}=1", i), equal += " a=1";
  const std::string sources[] = {
      repeated("x", size),
      repeated("<a ", size),
      repeated("<!--", size),
      repeated("<", size),
      repeated("</", size),
      repeated("&", size),
      repeated("&amp", size),
      repeated("&#", size),
      repeated("<title></titl", size),
      repeated("<script><!--", size),
      "<!--" + repeated("--", size),
      repeated("<style></style>", size),
      repeated("<!doctype", size),
      repeated("&#1", size),
      repeated("&CounterClockwiseContourIntegra", size),
      attributes + ">",
      equal + ">",
  };
  for (const std::string& source : sources) {
    EXPECT_LT(cpu_seconds([&] { tokens(source); }), 3) << source.substr(0, 40);
  }
}

}  // namespace
}  // namespace kanshiki::parse::html
