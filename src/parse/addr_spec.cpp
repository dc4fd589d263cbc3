#include "parse/addr_spec.hpp"

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr auto npos = std::string_view::npos;
using Kind = Token::Kind;

/// dot-atom (RFC 5322 §3.2.3), in UTF-8 too (RFC 6532): no empty label, no control character.
bool is_dot_atom(std::string_view text) {
  static constexpr std::string_view others = "!#$%&'*+-/=?^_`{|}~.";
  bool label = false;
  for (char c : text) {
    const bool ascii = static_cast<unsigned char>(c) < 0x80;
    if (ascii && !is_alnum(c) && others.find(c) == npos) return false;
    if (c == '.' && !label) return false;
    label = c != '.';
  }
  return label;
}

Mailbox split_at(TokenSpan tokens, std::size_t at, Mailbox box, const TokenText& text) {
  box.local = text.joined(tokens.first(at));
  box.domain = text.joined(tokens.subspan(at + 1));
  box.address = text.joined(tokens);
  const bool good_local = is_dot_atom(box.local) || (at == 1 && tokens.front().kind == Kind::quoted);
  const bool good_domain = is_dot_atom(box.domain) || tokens.back().kind == Kind::literal;
  box.malformed = box.malformed || !good_local || !good_domain || tokens[at].text != "@";
  return box;
}

/// `<>`, `<postmaster>`, `<"a@b">`
Mailbox without_at(TokenSpan tokens, Mailbox box, const TokenText& text) {
  box.malformed = box.malformed || !tokens.empty();
  box.address = box.local = text.joined(tokens);
  if (tokens.size() != 1 || tokens.front().kind != Kind::quoted) return box;
  const std::string_view inside = text.inside(tokens.front());
  const std::size_t at = inside.rfind('@');
  if (at == npos) return box;
  box.local = inside.substr(0, at);
  box.domain = inside.substr(at + 1);
  box.address = inside;
  return box;
}

}  // namespace

bool glued(const Token& left, const Token& right) {
  if (left.kind == Kind::special && !left.is('@')) return false;
  if (right.kind == Kind::special && !right.is('@')) return false;
  if (!right.space_before) return true;
  return left.is('@') || right.is('@') || left.text.ends_with('.') || right.text.starts_with('.');
}

std::vector<Mailbox> read_addr_spec(TokenSpan tokens, Mailbox named, const TokenText& text) {
  std::vector<std::size_t> ats;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].is('@')) ats.push_back(i);
    if (i > 0 && !glued(tokens[i - 1], tokens[i])) named.malformed = true;
  }
  if (ats.empty()) return {without_at(tokens, named, text)};
  if (ats.size() == 1) return {split_at(tokens, ats.front(), named, text)};
  named.malformed = true;
  return {split_at(tokens, ats.back(), named, text),
          split_at(tokens.first(ats[1]), ats.front(), named, text)};
}

}  // namespace kanshiki::parse
