#include "parse/html/cascade.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/html/css_syntax.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse::html {

namespace {

bool is_for_screens(const Token& style) {
  const std::string_view* media = style.attribute("media");
  return media == nullptr || holds_for_screens(*media);
}

}  // namespace

Cascade::Cascade(std::string_view source, Arena& arena, FactCollector& facts, bool with_trim)
    : arena_(arena),
      facts_(facts),
      sheet_(arena, limits::style_rules, limits::style_steps, with_trim),
      with_trim_(with_trim) {
  if (icontains(source, "<style")) read_style_elements(source);
  for (std::string_view families : sheet_.fonts()) facts_.add_fonts(families);
}

// They are read before all else: a sheet in the body holds for what comes before it, too.
void Cascade::read_style_elements(std::string_view source) {
  Tokenizer tokenizer(source, arena_);
  std::size_t begin = 0;
  bool inside = false;
  for (Token token; tokenizer.next(token);) {
    if (token.kind == Token::Kind::text) continue;
    if (inside) sheet_.add(source.substr(begin, token.at.begin - begin));
    inside = token.kind == Token::Kind::start_tag && token.tag == Tag::style && is_for_screens(token);
    begin = token.at.end;
    if (token.kind == Token::Kind::start_tag) tokenizer.switch_to(content_of(token.tag));
  }
  if (inside) sheet_.add(source.substr(begin));
}

Declared Cascade::declared_for(const Token& start_tag, const Identity& identity, const Ancestors& ancestor) {
  const std::string_view* link = start_tag.tag == Tag::body ? start_tag.attribute("link") : nullptr;
  if (link != nullptr) link_colour_ = parse_legacy_colour(*link).value_or(link_colour_);

  DeclaredBlock block;
  block.normal = presentation_of(start_tag, link_colour_);
  if (with_trim_) block.normal.trim = trim_of(start_tag);
  if (!sheet_.empty()) block.override_with(sheet_.declared_for(identity, ancestor));
  if (const std::string_view* css = start_tag.attribute("style")) {
    const DeclaredBlock own = read_declarations(without_comments(*css, arena_), with_trim_);
    for (const Declared* one : {&own.normal, &own.important}) {
      if (one->fonts) facts_.add_fonts(*one->fonts);
    }
    block.override_with(own);
  }
  block.normal.override_with(block.important);
  return block.normal;
}

}  // namespace kanshiki::parse::html
