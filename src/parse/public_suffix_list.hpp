#pragma once
/// A Public Suffix List that was fetched, for the functions of parse/domain.hpp to go by.

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

#include "base/result.hpp"

struct psl_ctx_st;

namespace kanshiki::parse {

/// A Public Suffix List of one's own, newer than the one that is built into libpsl.
class PublicSuffixList {
 public:
  /// Errors: `malformed` unless both sections are there from marker to marker, libpsl reads them, and they
  /// know what every such list knows.
  static Result<PublicSuffixList> read(std::string_view text);
  std::size_t size() const;  ///< its rules

 private:
  friend void use_public_suffixes(std::optional<PublicSuffixList> list);
  struct Free {
    void operator()(psl_ctx_st* list) const;
  };
  explicit PublicSuffixList(std::unique_ptr<psl_ctx_st, Free> list) : list_(std::move(list)) {}
  std::unique_ptr<psl_ctx_st, Free> list_;
};

/// Lets the functions of parse/domain.hpp go by `list` from now on, or by libpsl's own again: for the whole
/// process, before it has threads and reads mail.
void use_public_suffixes(std::optional<PublicSuffixList> list);

}  // namespace kanshiki::parse
