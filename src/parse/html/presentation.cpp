#include "parse/html/presentation.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace kanshiki::parse::html {

namespace {

constexpr double control_font_pixels = 13.33;

// <font size>, §15.3.4: 1 … 7, or relative to 3.
std::optional<Length> legacy_font_size(std::string_view text) {
  constexpr double pixels[] = {10, 13, 16, 18, 24, 32, 48};
  text = trim(text);
  const bool relative = text.starts_with('+') || text.starts_with('-');
  const auto number = take_number(text);
  if (!number) return std::nullopt;
  const double size = std::clamp(relative ? 3 + *number : *number, 1.0, 7.0);
  return Length{pixels[std::lround(size) - 1]};
}

Declared of_tag(Tag tag) {
  Declared out;
  switch (tag) {
    case Tag::pre:
    case Tag::listing:
    case Tag::plaintext:
    case Tag::xmp:
      out.white_space = WhiteSpace::keep;
      break;
    case Tag::textarea:
      out.white_space = WhiteSpace::keep;
      [[fallthrough]];
    case Tag::button:
    case Tag::input:
    case Tag::select:  // controls take neither size nor colours from around them
      out.font_size = Length{control_font_pixels};
      out.indent = Length{0};
      out.ink = Ink{{0, 0, 0, 1}};
      out.background = Colour{0xEF, 0xEF, 0xEF, 1};
      break;
    case Tag::small:
    case Tag::sub:
    case Tag::sup:
      out.font_size = Length{0.83, true};
      break;
    case Tag::h1:
      out.font_size = Length{2, true};
      break;
    case Tag::h2:
      out.font_size = Length{1.5, true};
      break;
    case Tag::h3:
      out.font_size = Length{1.17, true};
      break;
    case Tag::big:
      out.font_size = Length{1.2, true};
      break;
    case Tag::table:
      out.indent = Length{0};
      break;
    case Tag::img:
      out.clips = true;
      break;  // a picture of no size shows nothing
    case Tag::mark:
      out.ink = Ink{{0, 0, 0, 1}};
      out.background = Colour{0xFF, 0xFF, 0x00, 1};
      break;
    default:
      break;
  }
  return out;
}

std::optional<Ink> ink(std::string_view legacy_colour) {
  const auto colour = parse_legacy_colour(legacy_colour);
  return colour ? std::optional(Ink{*colour}) : std::nullopt;
}

}  // namespace

Declared presentation_of(const Token& start_tag, Colour link_colour) {
  const Tag tag = start_tag.tag;
  Declared out = of_tag(tag);
  if (tag == Tag::dialog && start_tag.attribute("open") == nullptr) out.display = Display::none;
  for (const auto& [name, value, name_at, value_at] : start_tag.attributes) {
    if (name == "href" && tag == Tag::a) {
      out.ink = Ink{link_colour};
    } else if (name == "bgcolor") {
      out.background = parse_legacy_colour(value);
    } else if (name == "background") {
      out.background_image = !trim(value).empty();
    } else if ((name == "color" && tag == Tag::font) || (name == "text" && tag == Tag::body)) {
      out.ink = ink(value);
    } else if (name == "size" && tag == Tag::font) {
      out.font_size = legacy_font_size(value);
    } else if (name == "width" && tag == Tag::img) {
      out.width = parse_length(value);
    } else if (name == "height" && tag == Tag::img) {
      out.height = parse_length(value);
    } else if (name == "align" && tag == Tag::img) {
      out.floated = iequals(value, "left") || iequals(value, "right");
    } else if (name == "hidden") {
      out.display = Display::none;
    }
  }
  return out;
}

bool is_replaced(Tag tag) {
  switch (tag) {
    case Tag::audio:
    case Tag::canvas:
    case Tag::datalist:
    case Tag::iframe:
    case Tag::meter:
    case Tag::noembed:
    case Tag::noframes:
    case Tag::progress:
    case Tag::script:
    case Tag::template_:
    case Tag::video:
      return true;
    default:
      return false;
  }
}

}  // namespace kanshiki::parse::html
