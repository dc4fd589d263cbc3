#pragma once
/// A page as it looked, without its words: boxes over stretches of the visible text, each in plain values
/// that were checked. What a page can do beyond that (load, run, lead away, cover, hide) has no place here.

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace kanshiki {

struct Rgb {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Rgb&) const = default;
};

/// In what a box differs from the one around it. Lengths are CSS pixels; sides are top, right, bottom, left.
struct Looks {
  enum class Align : std::uint8_t { start, centre, end };
  using Sides = std::array<int, 4>;

  std::optional<Rgb> colour, background, border_colour;
  std::optional<bool> bold, italic, underlined, struck;
  std::optional<Align> align;
  std::optional<bool> centred;  ///< the box itself, in the one around it
  std::optional<bool> block;    ///< of a link: on lines of its own
  std::optional<int> text_size, radius, above, below, width, width_percent, height;
  std::optional<Sides> padding, border;

  bool operator==(const Looks&) const = default;
};

struct LayoutBox {
  enum class Kind : std::uint8_t {
    text,
    line_break,
    image,
    rule,     ///< a line across
    in_line,  ///< a stretch of a line
    block,
    link,
    list,
    numbered_list,
    item,
    table,
    row,
    cell,
    field,  ///< where something can be typed or pressed
  };
  Kind kind = Kind::block;
  std::size_t parent = 0;          ///< its place in Layout::boxes; the first box is its own
  std::size_t begin = 0, end = 0;  ///< of the visible text that stands in it
  Looks looks;
  std::string_view words;     ///< image: what is said in its place; link: where it leads, as written
  int columns = 1, rows = 1;  ///< that a cell spans
};
std::string_view to_string(LayoutBox::Kind kind);
std::optional<LayoutBox::Kind> box_kind(std::string_view name);

/// A row holds cells only, and a table rows.
struct Layout {
  std::vector<LayoutBox> boxes;  ///< each after the one that it stands in
  bool whole = true;             ///< false if a limit was reached
};

struct Text;

/// Of those pages of a mail whose looks are to be shown.
using Layouts = std::map<const Text*, Layout>;

}  // namespace kanshiki
