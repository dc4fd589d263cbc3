/// The tokenizer against Gumbo, a parser written by others from the same standard.

#include <gtest/gtest.h>

#if __has_include(<gumbo.h>)
#include <gumbo.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse::html {
namespace {

namespace fs = std::filesystem;

// What both can say of a page without building the same tree: the start tags, by where they stand, and all
// text.
struct Reading {
  std::map<std::size_t, std::string> tags;
  std::string text;
};

// Left out: white space and NUL, which the rules for trees drop here and there, and control characters, for
// which Gumbo puts U+FFFD, as the standard did in its day.
std::string comparable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c > ' ' && c != 0xFFFD && (c < 0x7F || c > 0x9F)) append_utf8(out, c);
  }
  return out;
}

// A second `html` or `body` tag adds its attributes to the first one's in the tree.
bool same_tag(std::string_view ours, std::string_view gumbos) {
  const bool merged = gumbos.starts_with("html") || gumbos.starts_with("body");
  return merged ? gumbos.starts_with(ours) : gumbos == ours;
}

Reading read_ours(std::string_view source) {
  Arena arena;
  Tokenizer tokenizer(source, arena);
  Reading out;
  for (Token token; tokenizer.next(token);) {
    if (token.kind == Token::Kind::text) out.text += token.text;
    if (token.kind != Token::Kind::start_tag) continue;
    std::string tag(token.name);
    for (const Attribute& one : token.attributes)
      tag.append("|").append(one.name).append("=").append(one.value);
    out.tags[token.at.begin] = tag;
    tokenizer.switch_to(content_of(token.tag));
  }
  out.text = comparable(out.text);
  return out;
}

void add_element(const GumboElement& element, const char* source, Reading& out) {
  if (element.original_tag.length == 0) return;
  GumboStringPiece name = element.original_tag;
  gumbo_tag_from_original_text(&name);
  std::string tag = to_lower({name.data, name.length});
  for (unsigned i = 0; i < element.attributes.length; ++i) {
    const auto* one = static_cast<const GumboAttribute*>(element.attributes.data[i]);
    const std::string_view written(one->original_name.data, one->original_name.length);
    tag.append("|").append(to_lower(written)).append("=").append(one->value);
  }
  out.tags.emplace(static_cast<std::size_t>(element.original_tag.data - source), tag);
}

Reading read_gumbos(const std::string& source) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput* parsed = gumbo_parse_with_options(&options, source.data(), source.size());
  Reading out;
  std::map<const char*, std::string> texts;
  std::vector<const GumboNode*> open = {parsed->root};
  while (!open.empty()) {
    const GumboNode* node = open.back();
    open.pop_back();
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
      add_element(node->v.element, source.data(), out);
      for (unsigned i = 0; i < node->v.element.children.length; ++i) {
        open.push_back(static_cast<const GumboNode*>(node->v.element.children.data[i]));
      }
    } else if (node->type != GUMBO_NODE_COMMENT) {
      texts[node->v.text.original_text.data] += node->v.text.text;
    }
  }
  for (const auto& [place, text] : texts) out.text += text;
  out.text = comparable(out.text);
  gumbo_destroy_output(&kGumboDefaultOptions, parsed);
  return out;
}

// The first tag that Gumbo has and we read otherwise; what it drops from its tree cannot be compared.
std::string first_difference(const Reading& ours, const Reading& gumbos) {
  for (const auto& [place, tag] : gumbos.tags) {
    const auto found = ours.tags.find(place);
    if (found == ours.tags.end()) return "only Gumbo has " + tag;
    if (!same_tag(found->second, tag)) return "we read " + found->second + "\nGumbo    " + tag;
  }
  if (ours.text == gumbos.text) return "";
  const auto [a, b] =
      std::mismatch(ours.text.begin(), ours.text.end(), gumbos.text.begin(), gumbos.text.end());
  return "we read " + std::string(a, std::min(a + 60, ours.text.end())) + "\nGumbo    " +
         std::string(b, std::min(b + 60, gumbos.text.end()));
}

TEST(TokenizerOracle, AgreesWithGumboOnSamples) {
  const std::string samples[] = {
      "<!DOCTYPE html><html lang=ja><head><title>A &amp; "
      "B</title><style>p>b{}</style></head><body>x</body></html>",
      "<p class=a CLASS=b id='x&amp;y'>one<p>two<br/>three</p><p title=\"a>b\">four",
      "<table><tr><td bgcolor=#fff>a</td><td>b<tr><td>c</table>",
      "<a href='http://example.jp/?a=1&copy=2&amp;b=3&lt'>x</a>",
      "&lt;&#x41;&#65;&#128;&notit;&unknown;&amp&nbsp;|&CounterClockwiseContourIntegral;",
      "<script>if (a < b) '<!--<script></script>' </script>after<!-- c --- d -->x<!-->y<!--->z",
      "<![if !mso]>x<![endif]><!--[if mso]>y<![endif]--><?xml x?>z</ p>w",
      "<textarea>\n<b>&amp;</textareas></textarea>x<title>t</title>",
      "<svg width=1 viewBox='0 0 1 1'><path d='M0' /><g>a</g></svg>\x01\x02&#1;",
      "<div a b=c d = e f='g'h=\"i\" =j k/l>x</div>a < b <3",
      "<b><i>x</b>y</i><font color=red><p>z</font>w",
      "<img src=a alt='x' /><input type=hidden value=\"&quot;q&quot;\"><hr/>",
      "<select><option value=1>a<option>b</select><ul><li>a<li>b</ul>",
      "<noscript><b>a</b></noscript><xmp><b></xmp><iframe><b></iframe>",
  };
  for (const std::string& sample : samples) {
    EXPECT_EQ(first_difference(read_ours(sample), read_gumbos(sample)), "") << sample;
  }
}

std::string decode_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '=') {
      out += text[at];
    } else if (at + 1 < text.size() && (text[at + 1] == '\n' || text[at + 1] == '\r')) {
      at += text[at + 1] == '\r' ? 2 : 1;
    } else if (at + 2 < text.size() && hex_value(text[at + 1]) >= 0 && hex_value(text[at + 2]) >= 0) {
      out += static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
      at += 2;
    }
  }
  return out;
}

// The body of a mail that is one HTML part in no base64, or nothing.
std::string html_body(const fs::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  const std::string mail = replace_all(bytes.str(), "\r\n", "\n");
  const std::size_t end = mail.find("\n\n");
  if (end == std::string::npos) return {};
  const std::string_view head = std::string_view(mail).substr(0, end),
                         body = std::string_view(mail).substr(end + 2);
  if (!icontains(head, "\ncontent-type: text/html") || icontains(head, "encoding: base64")) return {};
  return to_valid_utf8(icontains(head, "encoding: quoted-printable") ? decode_quoted_printable(body)
                                                                     : std::string(body));
}

fs::path corpus() {
  const char* shared = std::getenv("KANSHIKI_SHARED");
  return fs::path(shared ? shared : KANSHIKI_SOURCE_DIR "/../shared") / "corpus";
}

TEST(TokenizerOracle, AgreesWithGumboOnRealMail) {
  if (!fs::exists(corpus())) GTEST_SKIP() << "NO REAL MAIL COMPARED: there is no " << corpus();
  std::size_t compared = 0, agreed = 0;
  for (const auto& entry : fs::recursive_directory_iterator(corpus())) {
    if (entry.path().extension() != ".eml") continue;
    const std::string source = html_body(entry.path());
    if (source.empty()) continue;
    ++compared;
    const std::string difference = first_difference(read_ours(source), read_gumbos(source));
    agreed += difference.empty();
    if (!difference.empty())
      std::cout << entry.path().filename() << ": " << difference.substr(0, 600) << "\n";
  }
  std::cout << "HTML bodies read like Gumbo: " << agreed << " of " << compared << "\n";
  EXPECT_GE(static_cast<double>(agreed), 0.98 * static_cast<double>(compared));
}

}  // namespace
}  // namespace kanshiki::parse::html

#else
TEST(TokenizerOracle, AgreesWithGumbo) {
  GTEST_SKIP() << "NOT COMPARED: Gumbo (libgumbo-dev) is not installed";
}
#endif
