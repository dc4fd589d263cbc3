#pragma once
/// Cuts a header field with parameters into its pieces (RFC 2045 §5.1), where it breaks the grammar too.

#include <string_view>

#include "base/arena.hpp"
#include "parse/characters/raw_multibyte.hpp"

namespace kanshiki::parse {

/// Walks an unfolded field value from left to right. Comments count as white space.
class ParameterScanner {
 public:
  /// `malformed` is set when the grammar is broken.
  ParameterScanner(std::string_view text, Arena& arena, bool& malformed)
      : text_(text), multibyte_(text), arena_(arena), malformed_(malformed) {}

  bool done() const { return at_ >= text_.size(); }

  /// "type/subtype" in lower case, quoted or with blanks around the slash. Empty if a parameter comes first.
  std::string_view take_main_value();

  /// Passes the semicolon before the next parameter; it may be missing, and there may be several.
  void skip_to_parameter();

  /// The name before '=', without stray words before it. Empty, with stray text passed, if there is none.
  std::string_view take_name();

  /// A quoted-string, or what stands until the next semicolon, blanks in it included. Parentheses in an
  /// unquoted file name belong to it; elsewhere they are comments.
  std::string_view take_value(bool is_file_name);

 private:
  bool take(char c);
  std::string_view take_until(std::string_view stops);
  std::string_view take_quoted();
  std::string_view without_escapes(std::size_t begin, std::size_t end) const;
  std::string_view take_token(bool is_file_name);
  void skip_space();
  void skip_comment();
  bool at_value_end() const;
  bool at_parameter(std::size_t at) const;

  std::string_view text_;
  characters::RawMultibyte multibyte_;
  Arena& arena_;
  bool& malformed_;
  std::size_t at_ = 0;
};

}  // namespace kanshiki::parse
