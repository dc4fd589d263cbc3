#pragma once
/// A whois answer taken apart into labels and values, before anybody knows what the labels mean.

#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "base/result.hpp"

namespace kanshiki::parse {

struct WhoisField {
  std::string label;  ///< lower case
  std::string_view value;
};

struct WhoisFields {
  bool japanese = false;  ///< labels in brackets
  std::vector<WhoisField> fields;

  /// The first value that is not empty under any of `labels`, in their order; else nothing.
  std::string_view first(std::initializer_list<std::string_view> labels) const;
  std::vector<std::string_view> all(std::initializer_list<std::string_view> labels) const;
};

/// The text of an answer in UTF-8. Registries send UTF-8 or ISO-2022-JP; the bytes tell which. Errors:
/// `malformed` if it is neither, or does not end where a line does; `limit`.
Result<std::string_view> whois_text(std::string_view bytes, Arena& arena);

WhoisFields whois_fields(std::string_view text);

}  // namespace kanshiki::parse
