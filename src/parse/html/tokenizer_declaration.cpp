/// What begins with `<!` or is taken for a comment: §13.2.5.41–68.

#include <algorithm>

#include "base/text.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse::html {

namespace {

using namespace std::string_view_literals;

// Where a comment's text, which begins at `begin`, ends, and where the comment does.
struct CommentEnd {
  std::size_t text, comment;
};

CommentEnd find_comment_end(std::string_view source, std::size_t begin) {
  if (source.substr(begin, 1) == ">") return {begin, begin + 1};   // <!-->
  if (source.substr(begin, 2) == "->") return {begin, begin + 2};  // <!--->
  for (std::size_t at = source.find("--", begin); at < source.size(); at = source.find("--", at + 1)) {
    if (source.substr(at + 2, 1) == ">") return {at, at + 3};
    if (source.substr(at + 2, 2) == "!>") return {at, at + 4};
  }
  const std::string_view text = source.substr(begin);
  for (std::string_view unfinished : {"--!"sv, "--"sv, "-"sv}) {
    if (text.ends_with(unfinished)) return {source.size() - unfinished.size(), source.size()};
  }
  return {source.size(), source.size()};
}

}  // namespace

// §13.2.5.42, markup declaration open state. False if no token comes of it.
bool Tokenizer::read_declaration(Token& token) {
  const std::string_view rest = source_.substr(at_ + 2);
  if (rest.starts_with("--")) {
    read_comment(token);
  } else if (istarts_with(rest, "doctype")) {
    read_doctype(token);
  } else if (cdata_allowed_ && rest.starts_with("[CDATA[")) {
    at_ += "<![CDATA["sv.size();
    switch_to(Content::cdata);
    return false;
  } else {
    read_bogus_comment(token, at_ + 2);
  }
  return true;
}

void Tokenizer::read_comment(Token& token) {
  const std::size_t begin = at_, content = at_ + "<!--"sv.size();
  const CommentEnd end = find_comment_end(source_, content);
  at_ = end.comment;
  finish(token, Token::Kind::comment, begin);
  token.text = source_.substr(content, end.text - content);
}

// §13.2.5.41: up to the next `>`, whatever is in between.
void Tokenizer::read_bogus_comment(Token& token, std::size_t content) {
  const std::size_t begin = at_, end = std::min(source_.find('>', content), source_.size());
  at_ = std::min(end + 1, source_.size());
  finish(token, Token::Kind::comment, begin);
  token.text = source_.substr(content, end - content);
}

// §13.2.5.53–68: whatever is inside, the first `>` ends it.
void Tokenizer::read_doctype(Token& token) {
  const std::size_t begin = at_, content = at_ + "<!doctype"sv.size();
  const std::size_t end = std::min(source_.find('>', content), source_.size());
  at_ = std::min(end + 1, source_.size());
  finish(token, Token::Kind::doctype, begin);
  token.text = source_.substr(content, end - content);
}

}  // namespace kanshiki::parse::html
