#pragma once
/// What the tokenizer yields (the HTML standard §13.2.5): every token knows where in the source it stands.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/html/tag.hpp"

namespace kanshiki::parse::html {

/// A range of bytes of the source.
struct Span {
  std::size_t begin = 0, end = 0;

  std::size_t size() const { return end - begin; }
  std::string_view of(std::string_view source) const { return source.substr(begin, size()); }
  bool operator==(const Span&) const = default;
};

struct Attribute {
  std::string_view name;   ///< lower case
  std::string_view value;  ///< character references replaced, line ends as LF
  Span name_at;
  Span value_at;  ///< without the quotes
};

struct Token {
  enum class Kind : std::uint8_t { text, start_tag, end_tag, comment, doctype };

  Kind kind = Kind::text;
  Tag tag = Tag::unknown;     ///< of start and end tags
  bool self_closing = false;  ///< the tag ends in `/>`
  bool literal = false;       ///< text: stands in the source as it is, byte for byte
  Span at;                    ///< the whole token
  std::string_view name;      ///< of a tag, lower case
  std::string_view text;  ///< text: a stretch of it, never empty; comment, doctype: the inside as it stands
  std::vector<Attribute> attributes;  ///< in the order of the source; of equal names only the first counts
  std::size_t duplicates = 0;         ///< attributes left out because their name was there already

  /// Makes it a token that says nothing; keeps the room of `attributes`.
  void clear() {
    std::vector<Attribute> room = std::move(attributes);
    room.clear();
    *this = Token{};
    attributes = std::move(room);
  }

  /// The attribute's value, or null if there is none.
  const std::string_view* attribute(std::string_view wanted) const {
    for (const Attribute& one : attributes) {
      if (one.name == wanted) return &one.value;
    }
    return nullptr;
  }
};

}  // namespace kanshiki::parse::html
