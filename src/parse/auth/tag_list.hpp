#pragma once
/// Lists of tags, `v=1; a=rsa-sha256; d=example.jp`: DKIM, DMARC and ARC are all written so (RFC 6376 §3.2).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki::parse {

struct Tag {
  std::string_view name;   ///< as written: names differ by case
  std::string_view value;  ///< without white space at either end; folds within are kept
};

class TagList {
 public:
  explicit TagList(std::vector<Tag> tags) : tags_(std::move(tags)) {}

  /// The value of tag `name`; nothing if the tag is not there, which differs from an empty value.
  std::optional<std::string_view> get(std::string_view name) const;
  bool has(std::string_view name) const { return get(name).has_value(); }
  const std::vector<Tag>& tags() const { return tags_; }

 private:
  std::vector<Tag> tags_;
};

/// `malformed` for a tag without "=", a name or value outside of the grammar, and a tag that is there twice:
/// two readers must not take different ones. A last ";" is allowed. Linear time.
Result<TagList> parse_tag_list(std::string_view text);

/// The bytes that base64 `text` stands for, folds and blanks in it ignored; nothing if it is not base64.
std::optional<std::string> decode_base64_value(std::string_view text);

/// A number of at most `most_digits` decimal digits, nothing else.
std::optional<std::uint64_t> decimal(std::string_view text, std::size_t most_digits = 12);

/// A domain name of at least two labels as mail protocols write it: letters, digits, hyphens, underscores.
/// What else could stand there (NUL, brackets, blanks) only serves to be read in two ways.
bool is_domain_name(std::string_view text);

/// The items of `a : b : c`, trimmed.
std::vector<std::string_view> colon_list(std::string_view value);

}  // namespace kanshiki::parse
