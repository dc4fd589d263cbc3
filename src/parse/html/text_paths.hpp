#pragma once
/// For tests: in which elements each stretch of text stands.

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "parse/html/open_elements.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse::html {

struct TextPath {
  struct Step {
    std::string name;
    std::size_t place = 0;  ///< of the start tag in the source
  };
  std::vector<Step> steps;  ///< from outside; without html, head and body
  std::string text;
  std::size_t place = 0;
};

inline bool is_around_all(std::string_view name) {
  return name == "html" || name == "head" || name == "body";
}

inline std::vector<TextPath> text_paths(std::string_view source) {
  Arena arena;
  Tokenizer tokenizer(source, arena);
  OpenElements open(1000, [](const Element&) {});
  std::vector<TextPath> out;
  const auto start = [&](const Token& tag) {
    if (!open.prepare_for(tag.tag)) return;
    const bool foreign = open.in_foreign() || tag.tag == Tag::svg || tag.tag == Tag::math;
    if (foreign ? tag.self_closing : has(tag.tag, trait::no_content)) return;
    open.open(open.element(tag, Identity{tag.name, tag.at.of(source), {}}, {}), foreign);
    if (!foreign) tokenizer.switch_to(content_of(tag.tag));
  };
  for (Token token; tokenizer.next(token);) {
    const bool text = token.kind == Token::Kind::text, blank = text && trim(token.text).empty();
    if (token.kind == Token::Kind::start_tag || (text && !blank)) {
      Token body;
      body.tag = Tag::body;
      body.name = "body";
      if (open.lacks_body_for(token.tag)) start(body);
    }
    if (token.kind == Token::Kind::start_tag) start(token);
    if (token.kind == Token::Kind::end_tag) open.close(token.tag, token.name);
    tokenizer.allow_cdata(open.in_foreign());
    if (!text) continue;
    open.prepare_for_text(blank);
    if (blank) continue;
    TextPath path{{}, std::string(token.text), token.at.begin};
    for (std::size_t i = 0; const Identity* around = open.ancestor(i); ++i) {
      if (is_around_all(around->name)) continue;
      const auto place = static_cast<std::size_t>(around->id.data() - source.data());
      path.steps.insert(path.steps.begin(), {std::string(around->name), place});
    }
    out.push_back(std::move(path));
  }
  return out;
}

}  // namespace kanshiki::parse::html
