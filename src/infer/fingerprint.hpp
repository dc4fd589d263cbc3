#pragma once
/// How much two texts say in the same words, told from a few hundred bytes of each.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kanshiki::infer {

/// MinHash (base/min_hash.hpp) of all runs of five letters.
struct Fingerprint {
  static constexpr std::size_t functions = 128;  // error about 4 percentage points
  std::array<std::uint32_t, functions> least{};
  std::size_t runs = 0;  ///< that it was made of

  /// Whether the text was long enough to be told from others.
  bool tells() const { return runs >= 40; }
};

/// Of folded text (parse/fold.hpp). Only letters count: layout, punctuation, digits and addresses of the web
/// differ between mails that say the same. Reads what comes first, up to 16,384 letters.
Fingerprint fingerprint(std::string_view folded);

/// The estimated share of runs that both texts have, of those that either has: 0 … 1. 0 if either text is too
/// short to tell.
double likeness(const Fingerprint& a, const Fingerprint& b);

}  // namespace kanshiki::infer
