#include "examine/page/structure.hpp"

#include "base/arena.hpp"
#include "base/hash.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::examine {
namespace {

namespace html = parse::html;

constexpr std::size_t digits = 16;

bool is_left_out(html::Tag tag) {
  return tag == html::Tag::script || tag == html::Tag::style || tag == html::Tag::meta ||
         tag == html::Tag::link;
}

}  // namespace

Structure structure_of(std::string_view source) {
  Structure out;
  Arena arena;
  html::Tokenizer tokenizer(source, arena);
  html::Token token;
  std::string tags;
  while (tokenizer.next(token)) {
    const bool start = token.kind == html::Token::Kind::start_tag;
    if (start) tokenizer.switch_to(html::content_of(token.tag));
    if ((!start && token.kind != html::Token::Kind::end_tag) || is_left_out(token.tag)) continue;
    tags += start ? '<' : '/';
    tags += token.name;
    if (const std::string_view* type = token.tag == html::Tag::input ? token.attribute("type") : nullptr)
      tags.append(" ").append(*type);
    out.elements += start;
  }
  out.hash = sha256_hex(tags).substr(0, digits);
  return out;
}

}  // namespace kanshiki::examine
