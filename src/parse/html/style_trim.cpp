/// How each property of CSS is read that shows only in a picture of the page.

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.hpp"
#include "parse/html/style.hpp"

namespace kanshiki::parse::html {

namespace {

constexpr std::size_t longest_value = 128;  // of these properties; what is longer is no honest one

// em and percent are taken of the usual size of text and of a usual line.
std::optional<float> pixels(std::string_view text) {
  const auto length = parse_length(text);
  if (!length) return std::nullopt;
  const double size = length->percentage      ? length->value * 6
                      : length->in_font_sizes ? length->value * 16
                                              : length->value;
  return static_cast<float>(std::clamp(size, 0.0, 10'000.0));
}

std::optional<float> line_width(std::string_view word) {
  if (iequals(word, "thin")) return 1.0f;
  if (iequals(word, "medium")) return 3.0f;
  if (iequals(word, "thick")) return 5.0f;
  return pixels(word);
}

using Sides = std::optional<float>[4];

// One to four values: top, right, bottom, left; what is not given is as on the other side.
template <class Read>
void set_sides(std::string_view value, Sides& sides, Read read) {
  const auto given = words(value);
  if (given.empty() || given.size() > 4) return;
  constexpr std::size_t source[4][4] = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
  for (std::size_t side = 0; side < 4; ++side) sides[side] = read(given[source[given.size() - 1][side]]);
}

// `1px solid #ccc`, in any order; of no width where no style is given.
void set_border_of(std::string_view value, Trim& out, std::size_t first, std::size_t end) {
  float width = 3;
  bool drawn = false;
  for (const std::string_view word : words(value)) {
    if (iequals(word, "none") || iequals(word, "hidden")) {
      drawn = false;
      break;
    }
    if (iequals(word, "solid") || iequals(word, "dashed") || iequals(word, "dotted") ||
        iequals(word, "double") || iequals(word, "inset") || iequals(word, "outset") ||
        iequals(word, "groove") || iequals(word, "ridge")) {
      drawn = true;
    } else if (const auto size = line_width(word)) {
      width = *size;
    } else if (const auto colour = parse_colour(word)) {
      out.border_colour = colour;
    }
  }
  for (; first < end; ++first) out.border[first] = drawn ? width : 0;
}

void set_weight(std::string_view value, Trim& out) {
  constexpr double bold = 600;
  if (iequals(value, "bold") || iequals(value, "bolder")) out.bold = true;
  if (iequals(value, "normal") || iequals(value, "lighter")) out.bold = false;
  if (const auto number = take_number(value)) out.bold = *number >= bold;
}

void set_slant(std::string_view value, Trim& out) {
  out.italic = iequals(value, "italic") || istarts_with(value, "oblique");
}

void set_decoration(std::string_view value, Trim& out) {
  out.underlined = icontains(value, "underline");
  out.struck = icontains(value, "line-through");
}

void set_align(std::string_view value, Trim& out) {
  if (icontains(value, "center")) out.align = Align::centre;
  if (iequals(value, "right") || iequals(value, "end")) out.align = Align::end;
  if (iequals(value, "left") || iequals(value, "start") || iequals(value, "justify"))
    out.align = Align::start;
}

// The words before the size.
void set_font(std::string_view value, Trim& out) {
  for (const std::string_view word : words(value)) {
    if (iequals(word, "bold") || iequals(word, "italic"))
      (lower(word[0]) == 'b' ? out.bold : out.italic) = true;
    const bool weight = word.size() == 3 && word.ends_with("00");
    if (weight) set_weight(word, out);
    if (!weight && is_digit(word[0])) return;
  }
}

void set_margin(std::string_view value, Trim& out) {
  Sides sides;
  set_sides(value, sides, pixels);
  out.margin_top = sides[0];
  out.margin_bottom = sides[2];
  const auto given = words(value);
  out.centred = given.size() > 1 ? iequals(given[1], "auto") : given.size() == 1 && iequals(given[0], "auto");
}

struct Property {
  std::string_view name;
  void (*set)(std::string_view value, Trim& out);
};

template <std::size_t side>
void set_padding_at(std::string_view value, Trim& out) {
  out.padding[side] = pixels(value);
}

template <std::size_t side>
void set_border_at(std::string_view value, Trim& out) {
  set_border_of(value, out, side, side + 1);
}

constexpr Property properties[] = {
    {"border", [](std::string_view value, Trim& out) { set_border_of(value, out, 0, 4); }},
    {"border-bottom", set_border_at<2>},
    {"border-color",
     [](std::string_view value, Trim& out) {
       if (const auto colour = parse_colour(value)) out.border_colour = colour;
     }},
    {"border-left", set_border_at<3>},
    {"border-radius", [](std::string_view value, Trim& out) { out.radius = pixels(value); }},
    {"border-right", set_border_at<1>},
    {"border-top", set_border_at<0>},
    {"border-width", [](std::string_view value, Trim& out) { set_sides(value, out.border, line_width); }},
    {"font", set_font},
    {"font-style", set_slant},
    {"font-weight", set_weight},
    {"margin", set_margin},
    {"margin-bottom", [](std::string_view value, Trim& out) { out.margin_bottom = pixels(value); }},
    {"margin-left",
     [](std::string_view value, Trim& out) {
       if (iequals(value, "auto")) out.centred = true;
     }},
    {"margin-top", [](std::string_view value, Trim& out) { out.margin_top = pixels(value); }},
    {"padding", [](std::string_view value, Trim& out) { set_sides(value, out.padding, pixels); }},
    {"padding-bottom", set_padding_at<2>},
    {"padding-left", set_padding_at<3>},
    {"padding-right", set_padding_at<1>},
    {"padding-top", set_padding_at<0>},
    {"text-align", set_align},
    {"text-decoration", set_decoration},
    {"text-decoration-line", set_decoration},
};

}  // namespace

void read_trim(std::string_view name, std::string_view value, Trim& out) {
  const auto property = std::find_if(std::begin(properties), std::end(properties),
                                     [&](const Property& one) { return iequals(one.name, name); });
  if (property == std::end(properties) || value.size() > longest_value) return;
  out.any = true;
  property->set(value, out);
}

void Trim::override_with(const Trim& stronger) {
  if (!stronger.any) return;
  any = true;
  const auto take = [](auto& mine, const auto& theirs) {
    if (theirs) mine = theirs;
  };
  take(bold, stronger.bold);
  take(italic, stronger.italic);
  take(underlined, stronger.underlined);
  take(struck, stronger.struck);
  take(align, stronger.align);
  take(centred, stronger.centred);
  take(margin_top, stronger.margin_top);
  take(margin_bottom, stronger.margin_bottom);
  take(radius, stronger.radius);
  take(border_colour, stronger.border_colour);
  for (std::size_t side = 0; side < 4; ++side) {
    take(padding[side], stronger.padding[side]);
    take(border[side], stronger.border[side]);
  }
}

}  // namespace kanshiki::parse::html
