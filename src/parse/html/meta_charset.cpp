#include "parse/html/meta_charset.hpp"

#include "base/text.hpp"
#include "parse/charset.hpp"
#include "parse/html/tokenizer.hpp"
#include "parse/parameters.hpp"

namespace kanshiki::parse::html {
namespace {

constexpr std::size_t prescanned_bytes = 1024;

std::string_view label_of(const Token& meta, Arena& arena) {
  if (const std::string_view* charset = meta.attribute("charset")) return trim(*charset);
  const std::string_view* pragma = meta.attribute("http-equiv");
  const std::string_view* content = meta.attribute("content");
  if (!pragma || !content || !iequals(trim(*pragma), "content-type")) return {};
  return parse_parameters(*content, arena).first("charset").value_or(std::string_view{});
}

}  // namespace

std::string_view meta_charset(std::string_view html, Arena& arena) {
  Tokenizer tokenizer(html.substr(0, prescanned_bytes), arena);
  for (Token token; tokenizer.next(token);) {
    if (token.kind != Token::Kind::start_tag) continue;
    tokenizer.switch_to(content_of(token.tag));
    if (token.name != "meta") continue;
    const std::string_view label = label_of(token, arena);
    if (canonical_charset(label).starts_with("UTF-16")) return "utf-8";
    if (!label.empty()) return label;
  }
  return {};
}

}  // namespace kanshiki::parse::html
