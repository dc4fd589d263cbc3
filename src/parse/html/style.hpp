#pragma once
/// The part of CSS that decides whether text is seen, and how it falls into lines.

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/layout.hpp"
#include "parse/html/css_value.hpp"
#include "parse/html/hiding.hpp"
#include "parse/html/tag.hpp"

namespace kanshiki::parse::html {

enum class WhiteSpace : std::uint8_t {
  collapse,    ///< normal, nowrap
  keep,        ///< pre, pre-wrap
  keep_lines,  ///< pre-line
};

struct Ink {
  Colour colour;
  bool inherited = false;  ///< `inherit`: the parent's colour, whatever else was said
};

enum class Position : std::uint8_t {
  in_flow,      ///< static, sticky
  relative,     ///< moved from its place in the flow
  out_of_flow,  ///< absolute, fixed
};

using Align = Looks::Align;

/// What does not bear on whether text is seen, but on how a page looks.
struct Trim {
  std::optional<bool> bold, italic, underlined, struck;
  std::optional<Align> align;
  std::optional<bool> centred;                 ///< margins on both sides are `auto`
  std::optional<float> padding[4], border[4];  ///< in pixels: top, right, bottom, left
  std::optional<float> margin_top, margin_bottom, radius;
  std::optional<Colour> border_colour;
  std::optional<Length> attribute_width;           ///< of a table or cell; a rule is stronger
  std::optional<float> cell_padding, cell_border;  ///< what a table gives its cells
  int columns = 1, rows = 1;                       ///< that a cell spans
  bool any = false;                                ///< whether anything was declared at all

  void override_with(const Trim& stronger);
};

/// Adds what the property `name`, as written, declares of it.
void read_trim(std::string_view name, std::string_view value, Trim& out);

/// What was declared for one element: by a rule, by its style attribute, or by them all.
struct Declared {
  std::optional<Display> display;
  std::optional<WhiteSpace> white_space;
  std::optional<bool> invisible, clips, outlook_only;
  std::optional<bool> floated;
  std::optional<bool> items_are_blocks;  ///< display: flex or grid
  std::optional<Position> position;
  std::optional<double> opacity;
  std::optional<Ink> ink;
  std::optional<Colour> background;
  std::optional<bool> background_image;  ///< a picture or gradient covers the colour
  std::optional<Length> font_size, indent, height, max_height, width, max_width;
  std::optional<Length> left, top, right, bottom, margin_left, margin_top;
  std::optional<std::string_view> fonts;  ///< font families as written; they do not bear on the looks here
  Trim trim;

  /// Takes over what `stronger` declares.
  void override_with(const Declared& stronger);
};

/// A block of declarations by rank: what is marked `!important` outranks all that is not (CSS Cascade 4 §6).
struct DeclaredBlock {
  Declared normal, important;
  bool any = false;  ///< whether anything was declared at all

  void override_with(const DeclaredBlock& stronger) {
    normal.override_with(stronger.normal);
    important.override_with(stronger.important);
  }
};

/// Reads `css`, the inside of a rule's braces or of a style attribute, without comments. Unknown properties
/// and bad values are passed over, as by a browser. The trim is read only `with_trim`.
DeclaredBlock read_declarations(std::string_view css, bool with_trim = false);

/// How the content of an element looks: inherited, then declared.
struct Style {
  Display display = Display::block;
  bool items_are_blocks = false;  ///< of a flex or grid container
  bool out_of_flow = false;       ///< in a box that floats or is placed
  WhiteSpace white_space = WhiteSpace::collapse;
  bool invisible = false;
  bool background_known = true;  ///< false over a picture
  double font_pixels = 16;
  double indent_pixels = 0;
  double opacity = 1;  ///< of all ancestors together
  Colour colour{0, 0, 0, 1};
  Colour background{255, 255, 255, 1};
  Hidings of_box;  ///< why this box or one around it is not shown, whatever is inside

  /// Why text that stands directly in the element is not seen.
  Hidings hidings() const;
  /// Why a picture that stands there is not seen: what is the matter with letters alone left out.
  Hidings hidings_of_pictures() const;
};

/// The style of an element in a `parent`, of a tag that is laid out as `usual` unless declared otherwise.
Style computed(const Style& parent, Display usual, const Declared& declared);

}  // namespace kanshiki::parse::html
