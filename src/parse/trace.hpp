#pragma once
/// The items of a Received field and the clauses that they belong to (RFC 5321 §4.4):
///
///     from mail.example (unknown [192.0.2.1]) by mx.example.jp with ESMTP id 1234; 14 Oct 2021 …
///     │    └word        └comment              │                 │          │     └date
///     └clause: from                           └by               └with      └id
///
/// Internal to the Received parser.

#include <string_view>
#include <vector>

namespace kanshiki::parse {

enum class Clause { lead, from, by, via, with, id, for_, date };

struct TraceItem {
  enum class Kind { keyword, word, comment, semicolon };
  Kind kind;
  std::string_view text;  ///< a comment's without its parentheses
  bool glued = false;     ///< no white space before it
  Clause clause = Clause::lead;

  bool is_word() const { return kind == Kind::word; }
  bool is_comment() const { return kind == Kind::comment; }
};

/// Words and comments of a field or of a comment's inside. A word ends at white space, a comma or a
/// delimiter; "…", <…> and […] within it keep theirs. What never closes is an ordinary character.
std::vector<TraceItem> split_trace(std::string_view text);

/// As `split_trace`, with keywords told from words and every item in its clause. A keyword opens its clause
/// once; later on it is a word (`by host by uid 1005`). All that follows the last semicolon is the date.
std::vector<TraceItem> read_clauses(std::string_view field);

}  // namespace kanshiki::parse
