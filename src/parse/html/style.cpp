#include "parse/html/style.hpp"

#include <tuple>

namespace kanshiki::parse::html {

namespace {

// What counts as not to be seen. Measured in CSS pixels where it is a length.
constexpr double tiny_font = 2;
constexpr double no_size = 1;
constexpr double far_away = 1000;
constexpr double nearly_transparent = 0.05;
constexpr int nearly_same_colour = 20;  // of 255, in the channel that differs most

double pixels(const Length& length, double font_pixels) {
  constexpr double view = 1024;
  if (length.percentage) return length.value / 100 * view;
  return length.in_font_sizes ? length.value * font_pixels : length.value;
}

bool no_more_than(const std::optional<Length>& length, double limit, double font_pixels) {
  return length && pixels(*length, font_pixels) <= limit;
}

bool is_out_of_flow(const Declared& declared) {
  return declared.floated.value_or(false) || declared.position == Position::out_of_flow;
}

// What floats, is placed, or is an item of a flex or grid container is a block (CSS Display 3 §2.7).
Display display_of(const Declared& declared, Display usual, const Style& parent) {
  const Display display = declared.display.value_or(usual);
  if (display == Display::block && usual == Display::paragraph) return usual;
  if (display != Display::inline_ && display != Display::inline_block) return display;
  const bool blockified = parent.items_are_blocks || is_out_of_flow(declared);
  return blockified ? Display::block : display;
}

// Boxes in a line and cells of tables grow with what they hold.
bool has_no_size(const Declared& declared, Display display, double font) {
  if (display != Display::block && display != Display::paragraph && display != Display::inline_block)
    return false;
  if (!declared.clips.value_or(false)) return false;
  return no_more_than(declared.height, no_size, font) || no_more_than(declared.max_height, no_size, font) ||
         no_more_than(declared.width, no_size, font) || no_more_than(declared.max_width, no_size, font);
}

bool is_off_screen(const Declared& declared, double font) {
  const auto beyond = [&](const std::optional<Length>& length) {
    return length && (pixels(*length, font) <= -far_away || pixels(*length, font) >= far_away * 5);
  };
  if (no_more_than(declared.margin_left, -far_away, font) ||
      no_more_than(declared.margin_top, -far_away, font)) {
    return true;
  }
  if (declared.position.value_or(Position::in_flow) == Position::in_flow) return false;
  return beyond(declared.left) || beyond(declared.top) || beyond(declared.right) || beyond(declared.bottom);
}

void paint(Style& style, const Declared& declared) {
  if (declared.background) {
    style.background = over(*declared.background, style.background);
    if (declared.background->alpha == 1) style.background_known = true;
  }
  if (declared.background_image.value_or(false)) style.background_known = false;
}

bool is_same_colour(const Style& style) {
  if (!style.background_known) return false;
  return distance(over(style.colour, style.background), style.background) <= nearly_same_colour;
}

}  // namespace

void Declared::override_with(const Declared& stronger) {
  const auto members = [](auto& d) {
    return std::tie(d.display, d.white_space, d.invisible, d.clips, d.outlook_only, d.position, d.floated,
                    d.items_are_blocks, d.opacity, d.ink, d.background, d.font_size, d.indent, d.height,
                    d.max_height, d.width, d.max_width, d.left, d.top, d.right, d.bottom, d.margin_left,
                    d.margin_top, d.fonts);
  };
  const auto take = [](auto& mine, const auto& theirs) {
    if (theirs) mine = theirs;
  };
  std::apply(
      [&](auto&... mine) {
        std::apply([&](const auto&... theirs) { (take(mine, theirs), ...); }, members(stronger));
      },
      members(*this));
  trim.override_with(stronger.trim);
}

Style computed(const Style& parent, Display usual, const Declared& declared) {
  Style style = parent;
  style.display = display_of(declared, usual, parent);
  style.items_are_blocks = declared.items_are_blocks.value_or(false);
  if (declared.font_size) style.font_pixels = pixels(*declared.font_size, parent.font_pixels);
  if (declared.indent) style.indent_pixels = pixels(*declared.indent, style.font_pixels);
  if (declared.ink) style.colour = declared.ink->inherited ? parent.colour : declared.ink->colour;
  paint(style, declared);
  style.white_space = declared.white_space.value_or(parent.white_space);
  style.invisible = declared.invisible.value_or(parent.invisible);
  style.opacity = parent.opacity * declared.opacity.value_or(1);

  if (style.display == Display::none) {
    style.of_box.add(declared.display ? Hiding::display_none : Hiding::not_rendered);
  }
  if (declared.outlook_only.value_or(false)) style.of_box.add(Hiding::outlook_only);
  if (has_no_size(declared, style.display, style.font_pixels)) style.of_box.add(Hiding::zero_size);
  if (is_off_screen(declared, style.font_pixels)) style.of_box.add(Hiding::off_screen);
  style.out_of_flow |= is_out_of_flow(declared);
  return style;
}

Hidings Style::hidings_of_pictures() const {
  Hidings out = of_box;
  if (invisible) out.add(Hiding::invisible);
  if (opacity <= nearly_transparent) out.add(Hiding::transparent);
  return out;
}

Hidings Style::hidings() const {
  Hidings out = hidings_of_pictures();
  if (colour.alpha <= nearly_transparent) out.add(Hiding::transparent);
  if (indent_pixels <= -far_away) out.add(Hiding::off_screen);
  if (font_pixels <= tiny_font) out.add(Hiding::tiny_font);
  if (is_same_colour(*this)) out.add(Hiding::same_colour);
  return out;
}

}  // namespace kanshiki::parse::html
