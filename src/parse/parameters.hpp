#pragma once
/// Header fields with parameters: Content-Type, Content-Disposition (RFC 2045 §5.1, RFC 2183, RFC 2231), read
/// as mail software has to, since a quarter of what is sent breaks the grammar.

#include <optional>
#include <string_view>
#include <vector>

#include "base/arena.hpp"

namespace kanshiki::parse {

struct Parameter {
  std::string_view name;  ///< lower-case, without RFC 2231's asterisks
  std::string_view
      value;  ///< UTF-8: continuations joined, percent and encoded-words decoded, 8-bit bytes sniffed
  std::string_view
      raw;  ///< the bytes without quotes and escapes, before characters are decoded: boundaries are bytes
  bool extended = false;  ///< written as name*= or name*0=
};

struct Parameterised {
  std::string_view value;                    ///< lower-case "type/subtype" or disposition; empty if absent
  std::vector<Parameter> parameters;         ///< in order of first appearance, duplicates kept
  std::vector<std::string_view> duplicates;  ///< names given more than once with different values
  bool malformed =
      false;  ///< unclosed quotes or comments, missing semicolons, stray text, holes in continuations

  /// The value of the parameter called `name` (lower-case): the extended form if there is one (RFC 6266
  /// §4.3), else the first.
  std::optional<std::string_view> first(std::string_view name) const;
  std::vector<std::string_view> all(std::string_view name) const;
};

/// Reads a raw field value, folds included. Views live in the arena or in `raw_value`.
Parameterised parse_parameters(std::string_view raw_value, Arena& arena);

}  // namespace kanshiki::parse
