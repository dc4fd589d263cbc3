#pragma once
/// Thousands of patterns looked for in one pass: which of them may match in a text.

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

/// All patterns as one Hyperscan database. Making it takes milliseconds a pattern, so for what Kanshiki ships
/// it is made once, when Kanshiki is built (apps/compile-phrases), and read again at each start. Immutable;
/// texts may be looked at from several threads.
class PatternFilter {
 public:
  /// `malformed` names the pattern that is none (RE2 syntax).
  static Result<PatternFilter> compile(std::span<const std::string> patterns);

  /// What `bytes` gave for the same patterns; nothing for others, from another version of Hyperscan, or on a
  /// processor that Hyperscan does not know.
  static std::optional<PatternFilter> restore(std::string_view bytes, std::span<const std::string> patterns);
  std::string bytes() const;

  /// Adds the index of each pattern that may match in `text` (UTF-8) to `found`, once, in no order. False if
  /// the text could not be looked at: then any may.
  bool find(std::string_view text, std::vector<std::uint32_t>& found) const;

 private:
  struct Compiled;
  explicit PatternFilter(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}

  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace kanshiki
