#include "parse/html/tokenizer.hpp"

#include "base/text.hpp"
#include "parse/html/character_reference.hpp"
#include "parse/html/characters.hpp"

namespace kanshiki::parse::html {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view replacement = "\uFFFD";

// What ends a literal stretch of text in each content. NUL stays in data and CDATA: the tree drops it there.
const ByteSet& stops(Content content) {
  static constexpr ByteSet data("<&\r"sv), rcdata("&\r\0"sv), other("\r\0"sv), cdata("\r"sv);
  switch (content) {
    case Content::data:
      return data;
    case Content::rcdata:
      return rcdata;
    case Content::cdata:
      return cdata;
    default:
      return other;
  }
}

bool has_references(Content content) { return content == Content::data || content == Content::rcdata; }

}  // namespace

Content content_of(Tag tag) {
  if (tag == Tag::script) return Content::script_data;
  if (tag == Tag::plaintext) return Content::plaintext;
  if (has(tag, trait::holds_rcdata)) return Content::rcdata;
  if (has(tag, trait::holds_rawtext)) return Content::rawtext;
  return Content::data;
}

bool Tokenizer::next(Token& token) {
  token.clear();
  while (!ended()) {
    if (content_ != Content::data && at_ == content_end_) {
      if (content_ == Content::cdata) at_ += "]]>"sv.size();
      switch_to(Content::data);
    } else if (content_ == Content::data && source_[at_] == '<') {
      if (read_markup(token)) return true;
    } else {
      read_text(token);
      return true;
    }
  }
  return false;
}

// Content other than data has one end, which is looked for once.
void Tokenizer::switch_to(Content content) {
  content_ = content;
  switch (content) {
    case Content::rcdata:
    case Content::rawtext:
      content_end_ = find_end_tag();
      break;
    case Content::script_data:
      content_end_ = find_script_end();
      break;
    case Content::cdata:
      content_end_ = std::min(source_.find("]]>", at_), source_.size());
      break;
    default:
      content_end_ = source_.size();
  }
}

// §13.2.5.6–7, tag open and end tag open state. False if what is there yields no token.
bool Tokenizer::read_markup(Token& token) {
  const char next = peek(at_ + 1);
  if (is_alpha(next)) return read_tag(token, Token::Kind::start_tag);
  if (next == '!') return read_declaration(token);
  if (next == '?') {
    read_bogus_comment(token, at_ + 1);
  } else if (next != '/' || at_ + 2 >= source_.size()) {
    read_text(token);
  } else if (is_alpha(source_[at_ + 2])) {
    return read_tag(token, Token::Kind::end_tag);
  } else if (source_[at_ + 2] == '>') {
    at_ += 3;
    return false;
  } else {
    read_bogus_comment(token, at_ + 2);
  }
  return true;
}

void Tokenizer::read_text(Token& token) {
  if (read_replaced_text(token)) return;
  const std::size_t begin = at_;
  at_ = stops(content_).find(source_, begin + 1, content_end_);
  finish(token, Token::Kind::text, begin);
  token.literal = true;
  token.text = token.at.of(source_);
}

// Line ends (§13.2.3.5), character references, NUL. Of CR LF, the CR is passed over.
bool Tokenizer::read_replaced_text(Token& token) {
  const std::size_t begin = at_;
  std::string_view text;
  if (source_[at_] == '\r' && peek(at_ + 1) == '\n') {
    ++at_;
  } else if (source_[at_] == '\r') {
    text = "\n";
    ++at_;
  } else if (source_[at_] == '&' && has_references(content_)) {
    const auto reference = read_character_reference(source_.substr(at_, content_end_ - at_), false, arena_);
    text = reference.text;
    at_ += reference.length;
  } else if (source_[at_] == '\0' && content_ != Content::data && content_ != Content::cdata) {
    text = replacement;
    ++at_;
  }
  if (text.empty()) return false;
  finish(token, Token::Kind::text, begin);
  token.text = text;
  return true;
}

void Tokenizer::finish(Token& token, Token::Kind kind, std::size_t begin) const {
  token.kind = kind;
  token.at = {begin, at_};
}

// Whether `opening` (`<` or `</`), then `name` in any case, then what may follow a tag's name, stands at
// `at`.
bool Tokenizer::is_tag(std::size_t at, std::string_view opening, std::string_view name) const {
  const std::size_t end = at + opening.size() + name.size();
  if (end >= source_.size() || source_.substr(at, opening.size()) != opening) return false;
  const char next = source_[end];
  return (is_html_space(next) || next == '/' || next == '>') &&
         iequals(source_.substr(at + opening.size(), name.size()), name);
}

// The "appropriate end tag" of §13.2.5: the one that closes the start tag before the content.
std::size_t Tokenizer::find_end_tag() const {
  std::size_t at = source_.find('<', at_);
  while (at < source_.size() && !is_tag(at, "</", last_start_tag_)) at = source_.find('<', at + 1);
  return std::min(at, source_.size());
}

// §13.2.5.15–31. `<!--` escapes until `-->`; a `<script>` inside escapes twice, until its `</script>`, so
// that a script may hold another within a comment.
std::size_t Tokenizer::find_script_end() const {
  static constexpr ByteSet turns("<-");
  enum { plain, escaped, escaped_twice } state = plain;
  for (std::size_t at = at_;; ++at) {
    at = turns.find(source_, at, source_.size());
    if (at == source_.size()) return at;
    if (state == plain && source_.substr(at, 4) == "<!--") {
      state = escaped;
      ++at;  // to the `!`: its dashes may be those of `-->`
    } else if (state != plain && source_.substr(at, 3) == "-->") {
      state = plain;
    } else if (state == escaped && is_tag(at, "<", "script")) {
      state = escaped_twice;
    } else if (is_tag(at, "</", "script")) {
      if (state != escaped_twice) return at;
      state = escaped;
    }
  }
}

}  // namespace kanshiki::parse::html
