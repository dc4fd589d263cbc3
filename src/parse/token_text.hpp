#pragma once
/// The text of tokens: as written, joined, or as a person reads it.

#include <span>
#include <string_view>

#include "base/arena.hpp"
#include "parse/lexis.hpp"

namespace kanshiki::parse {

using TokenSpan = std::span<const Token>;

bool has(TokenSpan tokens, char special);
bool only_comments(TokenSpan tokens);

/// Texts of tokens of one field, which lives as long as the arena.
class TokenText {
 public:
  TokenText(std::string_view field, bool shift_jis, Arena& arena)
      : field_(field), shift_jis_(shift_jis), arena_(arena) {}

  /// From the first token's first byte to the last one's last.
  std::string_view raw(TokenSpan tokens) const;
  /// Without comments and blanks, '@' for a full-width one; a view of the field where that changes nothing.
  std::string_view joined(TokenSpan tokens) const;
  /// Quotes removed, encoded-words decoded.
  std::string_view decoded(TokenSpan tokens) const;
  /// The phrase, decoded, or the first comment where there is none (RFC 5322 §3.4.1: `a@b (Name)`).
  std::string_view name(TokenSpan tokens) const;
  /// The inside of a quoted string or comment.
  std::string_view inside(const Token& token) const { return unquote(token.text, shift_jis_, arena_); }

 private:
  std::string_view field_;
  bool shift_jis_;
  Arena& arena_;
};

}  // namespace kanshiki::parse
