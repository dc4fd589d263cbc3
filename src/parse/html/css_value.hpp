#pragma once
/// Values of CSS properties: colours and lengths. What cannot be read is absent, as a browser drops it.

#include <cstdint>
#include <optional>
#include <string_view>

namespace kanshiki::parse::html {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  double alpha = 1;
  bool operator==(const Colour&) const = default;
};

/// `top` as it looks over `bottom`, which is taken to be opaque.
Colour over(const Colour& top, const Colour& bottom);

/// The largest difference of a channel, 0 … 255; alpha is not looked at.
int distance(const Colour& a, const Colour& b);

/// A colour of CSS (CSS Color 4): names, hexadecimal (also without `#`, as in quirks mode), rgb(), hsl().
std::optional<Colour> parse_colour(std::string_view text);

/// The colour of an attribute such as bgcolor, by the HTML standard's rules for legacy colour values
/// (§2.3.6), which make some colour of almost anything.
std::optional<Colour> parse_legacy_colour(std::string_view text);

/// A length, in CSS pixels or in font sizes.
struct Length {
  double value = 0;
  bool in_font_sizes = false;  ///< em
  bool percentage = false;     ///< value is then percent of whatever it refers to
};

/// Reads `12px`, `1.5em`, `-100vw`, `50%`, and a number alone as pixels (as in quirks mode). A view of
/// 1024 × 768 pixels is assumed. What may follow after white space or `/` is left.
std::optional<Length> parse_length(std::string_view text);

/// A number at the start of `text`, taken off it.
std::optional<double> take_number(std::string_view& text);

}  // namespace kanshiki::parse::html
