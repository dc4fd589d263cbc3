#pragma once
/// HTML as a stream of tokens, by the tokenization states of the HTML standard (§13.2.5). Any input is some
/// HTML: nothing fails. Only what differs from the source is copied. Time is linear in the source, but for a
/// sort of the names in a tag that has many attributes.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "parse/html/token.hpp"

namespace kanshiki::parse::html {

/// How the characters that come next are read.
enum class Content : std::uint8_t {
  data,         ///< tags, comments, character references
  rcdata,       ///< character references, up to the end tag: title, textarea
  rawtext,      ///< just text, up to the end tag: style, xmp, iframe …
  script_data,  ///< just text, up to the end tag that `<!--` and `<script>` inside do not hide
  plaintext,    ///< just text, up to the end of the source
  cdata,        ///< just text, up to `]]>`
};

/// What an HTML element holds (§13.2.6.4), as read by one that runs no scripts: noscript holds data.
Content content_of(Tag tag);

class Tokenizer {
 public:
  /// `source` should be UTF-8; other bytes come through as they are. What tokens view is in `source`, in
  /// `arena` or constant. Reading starts at `begin`.
  Tokenizer(std::string_view source, Arena& arena, std::size_t begin = 0)
      : source_(source), arena_(arena), at_(begin), content_end_(source.size()) {}

  /// Reads the next token into `token`, whose room is used again; false at the end of the source. A stretch
  /// of text comes in as many tokens as it takes for each to be literal or one thing replaced.
  bool next(Token& token);

  /// Reads what follows as `content`. To be called after the start tag of an HTML element, with `content_of`
  /// its tag: it is the tree that decides (a `title` inside of `svg` holds ordinary data).
  void switch_to(Content content);

  /// Whether `<![CDATA[` opens a CDATA section, as it does inside of SVG and MathML.
  void allow_cdata(bool allowed) { cdata_allowed_ = allowed; }

 private:
  // tokenizer.cpp
  bool read_markup(Token& token);
  void read_text(Token& token);
  bool read_replaced_text(Token& token);
  void finish(Token& token, Token::Kind kind, std::size_t begin) const;
  std::size_t find_end_tag() const;
  std::size_t find_script_end() const;
  bool is_tag(std::size_t at, std::string_view opening, std::string_view name) const;

  // tokenizer_tag.cpp
  bool read_tag(Token& token, Token::Kind kind);
  bool read_attributes(Token& token);
  void read_attribute(Attribute& attribute);
  void read_value(Attribute& attribute);
  void skip_space();
  std::string_view lower_case(std::string_view written);
  std::string_view decoded(std::string_view written);

  // tokenizer_declaration.cpp
  bool read_declaration(Token& token);
  void read_comment(Token& token);
  void read_bogus_comment(Token& token, std::size_t content);
  void read_doctype(Token& token);

  bool ended() const { return at_ >= source_.size(); }
  char peek(std::size_t at) const { return at < source_.size() ? source_[at] : '\0'; }

  std::string_view source_;
  Arena& arena_;
  std::size_t at_;
  Content content_ = Content::data;
  std::size_t content_end_;
  std::string_view last_start_tag_;
  bool cdata_allowed_ = false;
  std::string scratch_;
};

}  // namespace kanshiki::parse::html
