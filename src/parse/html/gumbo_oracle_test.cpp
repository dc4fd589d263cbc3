/// Tokens and tree against Gumbo, a parser written by others from the same standard.

#include <gtest/gtest.h>

#if __has_include(<gumbo.h>)
#include <gumbo.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "parse/html/text_paths.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse::html {
namespace {

namespace fs = std::filesystem;

// What both can say of a page without building the same tree: the start tags, by where they stand, and all
// text.
struct Reading {
  std::map<std::size_t, std::string> tags;
  std::string text;
  std::map<std::size_t, std::set<std::size_t>>
      around;  // where the elements begin that a text stands in, by its place
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

std::string_view name_in(const GumboElement& element) {
  GumboStringPiece name = element.original_tag;
  gumbo_tag_from_original_text(&name);
  return {name.data, name.length};
}

void add_element(const GumboElement& element, const char* source, Reading& out) {
  if (element.original_tag.length == 0) return;
  std::string tag = to_lower(name_in(element));
  for (unsigned i = 0; i < element.attributes.length; ++i) {
    const auto* one = static_cast<const GumboAttribute*>(element.attributes.data[i]);
    const std::string_view written(one->original_name.data, one->original_name.length);
    tag.append("|").append(to_lower(written)).append("=").append(one->value);
  }
  out.tags.emplace(static_cast<std::size_t>(element.original_tag.data - source), tag);
}

// Parts of a table but cells: Gumbo moves misplaced text in front of the table, we only style it so.
bool is_compared(std::string_view name) {
  return !is_around_all(name) && name != "table" && name != "tbody" && name != "thead" && name != "tr";
}

// A page in standards mode, as that is how we read all.
std::string in_standards_mode(std::string_view source) { return "<!DOCTYPE html>" + std::string(source); }

Reading read_gumbos(const std::string& source) {
  struct Open {
    const GumboNode* node;
    std::set<std::size_t> around;
  };
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput* parsed = gumbo_parse_with_options(&options, source.data(), source.size());
  Reading out;
  std::map<std::size_t, std::string> texts;
  std::vector<Open> open = {{parsed->root, {}}};
  while (!open.empty()) {
    auto [node, around] = std::move(open.back());
    open.pop_back();
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
      const GumboElement& element = node->v.element;
      add_element(element, source.data(), out);
      const bool written = element.original_tag.length > 0 && is_compared(to_lower(name_in(element)));
      if (written) around.insert(static_cast<std::size_t>(element.original_tag.data - source.data()));
      for (unsigned i = 0; i < element.children.length; ++i) {
        open.push_back({static_cast<const GumboNode*>(element.children.data[i]), around});
      }
    } else if (node->type != GUMBO_NODE_COMMENT) {
      const auto place = static_cast<std::size_t>(node->v.text.original_text.data - source.data());
      texts[place] += node->v.text.text;
      out.around[place] = around;
    }
  }
  for (const auto& [place, text] : texts) out.text += text;
  out.text = comparable(out.text);
  gumbo_destroy_output(&kGumboDefaultOptions, parsed);
  return out;
}

// How many texts of a page there are, and how many stand in the same elements by both readings. A text of
// Gumbo's begins with its white space.
struct Agreement {
  std::size_t same = 0, all = 0;
};

Agreement compare_trees(const std::string& source, const Reading& gumbos) {
  Agreement out;
  for (const TextPath& path : text_paths(source)) {
    const auto next = gumbos.around.upper_bound(path.place);
    if (next == gumbos.around.begin()) continue;
    std::set<std::size_t> around;
    for (const auto& step : path.steps) {
      if (is_compared(step.name)) around.insert(step.place);
    }
    ++out.all;
    out.same += around == std::prev(next)->second;
  }
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

TEST(GumboOracle, AgreesOnSamples) {
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
    const std::string source = in_standards_mode(sample);
    const Reading gumbos = read_gumbos(source);
    EXPECT_EQ(first_difference(read_ours(source), gumbos), "") << sample;
    const Agreement trees = compare_trees(source, gumbos);
    EXPECT_EQ(trees.same, trees.all) << sample;
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

fs::path corpus() { return shared_data() / "corpus"; }

TEST(GumboOracle, AgreesOnRealMail) {
  if (!fs::exists(corpus())) GTEST_SKIP() << "NO REAL MAIL COMPARED: there is no " << corpus();
  std::size_t pages = 0, agreed = 0;
  Agreement trees;
  for (const auto& entry : fs::recursive_directory_iterator(corpus())) {
    if (entry.path().extension() != ".eml") continue;
    const std::string body = html_body(entry.path());
    if (body.empty()) continue;
    const std::string source = in_standards_mode(body);
    const Reading gumbos = read_gumbos(source);
    const std::string difference = first_difference(read_ours(source), gumbos);
    ++pages;
    agreed += difference.empty();
    if (!difference.empty())
      std::cout << entry.path().filename() << ": " << difference.substr(0, 600) << "\n";
    const Agreement tree = compare_trees(source, gumbos);
    trees.same += tree.same;
    trees.all += tree.all;
  }
  std::cout << "HTML bodies with the same tags and text as Gumbo's: " << agreed << " of " << pages << "\n"
            << "texts in the same elements as Gumbo's: " << trees.same << " of " << trees.all << "\n";
  EXPECT_GE(static_cast<double>(agreed), 0.99 * static_cast<double>(pages));
  EXPECT_GE(static_cast<double>(trees.same), 0.99 * static_cast<double>(trees.all));
}

}  // namespace
}  // namespace kanshiki::parse::html

#else
TEST(GumboOracle, Agrees) { GTEST_SKIP() << "NOT COMPARED: Gumbo (libgumbo-dev) is not installed"; }
#endif
