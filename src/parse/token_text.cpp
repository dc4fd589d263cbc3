#include "parse/token_text.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "parse/encoded_word.hpp"

namespace kanshiki::parse {

using Kind = Token::Kind;

bool has(TokenSpan tokens, char special) {
  return std::any_of(tokens.begin(), tokens.end(), [=](const Token& token) { return token.is(special); });
}

bool only_comments(TokenSpan tokens) {
  return std::all_of(tokens.begin(), tokens.end(),
                     [](const Token& token) { return token.kind == Kind::comment; });
}

std::string_view TokenText::raw(TokenSpan tokens) const {
  if (tokens.empty()) return {};
  const std::size_t begin = tokens.front().begin_in(field_);
  return field_.substr(begin, tokens.back().end_in(field_) - begin);
}

std::string_view TokenText::joined(TokenSpan tokens) const {
  const auto breaks = [&](const Token& token) {
    const bool apart = token.space_before && &token != tokens.data();
    return apart || token.kind == Kind::comment || (token.is('@') && token.text != "@");
  };
  if (std::none_of(tokens.begin(), tokens.end(), breaks)) return raw(tokens);
  std::string text;
  for (const Token& token : tokens) {
    if (token.kind != Kind::comment) text += token.is('@') ? std::string_view("@") : token.text;
  }
  return arena_.keep(text);
}

std::string_view TokenText::decoded(TokenSpan tokens) const {
  std::string text;
  for (const Token& token : tokens) {
    if (token.space_before && !text.empty()) text += ' ';
    const bool delimited = token.kind == Kind::quoted || token.kind == Kind::comment;
    text += delimited ? inside(token) : token.text;
  }
  return decode_header_text(arena_.keep(text), arena_);
}

std::string_view TokenText::name(TokenSpan tokens) const {
  std::vector<Token> phrase;
  for (const Token& token : tokens)
    if (token.kind != Kind::comment) phrase.push_back(token);
  if (!phrase.empty()) return decoded(phrase);
  return decoded(tokens.first(std::min<std::size_t>(1, tokens.size())));
}

}  // namespace kanshiki::parse
