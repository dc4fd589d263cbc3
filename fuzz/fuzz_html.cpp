// What must hold of any page: tokens follow one another in the source, all that is cited lies inside of it,
// and text stays UTF-8.
#include <string>

#include "base/text.hpp"
#include "parse/html/characters.hpp"
#include "parse/html/document.hpp"
#include "parse/html/tokenizer.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki;
using namespace kanshiki::parse;

void require_inside(const html::Span& span, std::string_view source) {
  require(span.begin <= span.end && span.end <= source.size());
}

void check_tokens(std::string_view source) {
  Arena arena;
  html::Tokenizer tokenizer(source, arena);
  std::size_t end = 0;
  for (html::Token token; tokenizer.next(token);) {
    require_inside(token.at, source);
    require(token.at.begin >= end && token.at.end > token.at.begin);
    end = token.at.end;
    if (token.kind == html::Token::Kind::text) require(!token.text.empty());
    if (token.literal) require(token.text == token.at.of(source));
    for (const html::Attribute& one : token.attributes) {
      require(one.name_at.begin >= token.at.begin && one.name_at.end <= one.value_at.begin);
      require(one.value_at.end <= token.at.end && !one.name.empty());
      require(token.attribute(one.name) == &one.value);  // each name is there once
    }
    if (token.kind == html::Token::Kind::start_tag) tokenizer.switch_to(html::content_of(token.tag));
  }
}

void check_visible(const HtmlText& visible, std::string_view source) {
  require(is_utf8(visible.text));
  std::size_t end = 0;
  for (const HtmlTextRun& run : visible.runs) {
    require(run.begin >= end && run.end > run.begin && run.end <= visible.text.size());
    require_inside(run.source, source);
    for (; end < run.begin; ++end) require(html::is_html_space(visible.text[end]));
    end = run.end;
    require_inside(visible.source_of(run.begin, run.end), source);
  }
  require(end == visible.text.size());
}

void check_document(std::string_view source) {
  Arena arena;
  const HtmlDocument document = read_html(source, arena);
  check_visible(document.visible, source);
  for (const HiddenPassage& one : document.hidden) {
    require(!one.why.empty() && is_utf8(one.text) && !one.text.empty());
    require_inside(one.source, source);
  }
  for (const HtmlLink& one : document.links) {
    require_inside(one.source, source);
    require(is_utf8(one.value) && is_utf8(one.text) && !to_string(one.kind).empty());
  }
  for (const HtmlField& one : document.fields) require(!one.form || *one.form < document.forms.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = text_of(data, size);
  check_tokens(input);
  check_document(to_valid_utf8(input));
  return 0;
}
