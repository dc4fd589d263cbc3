#pragma once
/// Why text of a mail is not seen by the one who reads it.

#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

/// The strongest first.
enum class Hiding : std::uint8_t {
  display_none,  ///< CSS, or the `hidden` attribute
  not_rendered,  ///< inside of an element that shows no content: template, noframes, a closed details …
  invisible,     ///< visibility: hidden or collapse
  transparent,   ///< opacity or the colour's alpha near zero
  zero_size,     ///< a box of no height or width that clips what it holds
  off_screen,    ///< placed or indented out of view
  tiny_font,     ///< at most 2 pixels
  same_colour,   ///< nearly the colour of what is behind it
  outlook_only,  ///< mso-hide: Outlook leaves it out, others show it
};
inline constexpr int hiding_count = 9;

/// display_none, tiny_font …
std::string_view to_string(Hiding hiding);

/// A set of reasons; empty: can be seen.
class Hidings {
 public:
  constexpr Hidings() = default;
  constexpr Hidings(Hiding one) { add(one); }

  constexpr void add(Hiding one) { bits_ = static_cast<std::uint16_t>(bits_ | 1u << static_cast<int>(one)); }
  constexpr void add(Hidings others) { bits_ = static_cast<std::uint16_t>(bits_ | others.bits_); }
  constexpr bool has(Hiding one) const { return (bits_ >> static_cast<int>(one) & 1) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  /// The strongest reason. There must be one.
  constexpr Hiding strongest() const { return static_cast<Hiding>(std::countr_zero(bits_)); }
  std::vector<Hiding> all() const;
  constexpr bool operator==(const Hidings&) const = default;

 private:
  std::uint16_t bits_ = 0;
};

}  // namespace kanshiki::parse
