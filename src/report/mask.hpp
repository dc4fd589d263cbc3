#pragma once
/// What identifies the recipient does not leave: masking, over every text that a report shows.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// A masked text that still knows its original's places.
struct MaskedText {
  /// Where [begin, end) of the original became something of another length, ending at `masked_end`.
  struct Change {
    std::size_t begin = 0, end = 0, masked_end = 0;
  };
  std::string text;
  std::vector<Change> changes;

  /// Where the original's byte `at` is now; for what was replaced, the end of what stands in its place.
  std::size_t place_of(std::size_t at) const;
};

/// Replaces what identifies the recipient, in any text and in every encoding that a mail hides it in:
///
///   taro@example.jp  taro%2540example.jp  dGFyb0BleGFtcGxlLmpw  its MD5     → 〇〇〇@〇〇〇, 〇〇〇
///   mx1.example.jp   192.168.0.5          山田様 (of To: 山田 太郎)           → 〇〇〇, 〇〇〇, 〇〇〇様
///   https://evil.example/v/0c83f57c786a0b4a39efab23731c7ebc                 →
///   https://evil.example/v/…token-1…
///
/// The sender's own data stay.
class Mask {
 public:
  /// Masks nothing: `--unmasked`.
  Mask() = default;
  /// Masks what the mail, its carrier and the profile tell of the recipient, and the opaque tokens of the
  /// mail's links, numbered in the order in which they come.
  static Mask for_case(const Case& subject, const Knowledge& knowledge);

  /// Whether anything can be masked at all.
  bool masks() const { return finder_ != nullptr; }
  /// Linear in the text.
  std::string operator()(std::string_view text) const { return with_places(text).text; }
  MaskedText with_places(std::string_view text) const;

 private:
  class Finder;
  std::shared_ptr<const Finder> finder_;
};

}  // namespace kanshiki
