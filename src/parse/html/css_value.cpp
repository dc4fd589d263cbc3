#include "parse/html/css_value.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <string>

#include "base/text.hpp"
#include "parse/html/characters.hpp"

namespace kanshiki::parse::html {

namespace {

struct NamedColour {
  std::string_view name;
  unsigned value;  // 0xRRGGBB
};

constexpr NamedColour named_colours[] = {
#define COLOUR(name, value) {#name, value},
#include "parse/html/colours.inc"
#undef COLOUR
};

Colour colour_of(unsigned value) {
  return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xFF),
          static_cast<std::uint8_t>(value & 0xFF), 1};
}

std::uint8_t channel(double value) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

std::optional<Colour> find_named(std::string_view text) {
  const std::string name = to_lower(text.substr(0, 24));
  const auto found =
      std::lower_bound(std::begin(named_colours), std::end(named_colours), name,
                       [](const NamedColour& one, const std::string& wanted) { return one.name < wanted; });
  if (found != std::end(named_colours) && found->name == name) return colour_of(found->value);
  return std::nullopt;
}

// 3, 4, 6 or 8 hexadecimal digits.
std::optional<Colour> parse_hex(std::string_view digits) {
  const std::size_t size = digits.size();
  if (size != 3 && size != 4 && size != 6 && size != 8) return std::nullopt;
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return hex_value(c) >= 0; }))
    return std::nullopt;
  const bool is_short = size < 6;
  const auto part = [&](std::size_t i) {
    return is_short ? hex_value(digits[i]) * 17
                    : hex_value(digits[2 * i]) * 16 + hex_value(digits[2 * i + 1]);
  };
  Colour colour;
  colour.red = static_cast<std::uint8_t>(part(0));
  colour.green = static_cast<std::uint8_t>(part(1));
  colour.blue = static_cast<std::uint8_t>(part(2));
  if (size == 4 || size == 8) colour.alpha = part(3) / 255.0;
  return colour;
}

// CSS Color 4 §7.1
Colour from_hsl(double hue, double saturation, double lightness) {
  hue = std::fmod(std::fmod(hue, 360) + 360, 360) / 30;
  const double reach = saturation * std::min(lightness, 1 - lightness);
  const auto part = [&](double n) {
    const double k = std::fmod(n + hue, 12);
    return channel(255 * (lightness - reach * std::max(-1.0, std::min({k - 3, 9 - k, 1.0}))));
  };
  return {part(0), part(8), part(4), 1};
}

struct Argument {
  double value = 0;
  bool percent = false;
};

// `rgb(1 2 3 / 50%)`, `hsla(120, 50%, 50%, 0.5)`
std::optional<Colour> parse_function(std::string_view text) {
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos || (!istarts_with(text, "rgb") && !istarts_with(text, "hsl")))
    return std::nullopt;
  Argument arguments[4] = {{}, {}, {}, {1, false}};
  std::size_t count = 0;
  std::string_view rest = text.substr(open + 1);
  while (count < 4) {
    while (!rest.empty() && (is_html_space(rest[0]) || rest[0] == ',' || rest[0] == '/'))
      rest.remove_prefix(1);
    const auto number = take_number(rest);
    if (!number) break;
    arguments[count++] = {*number, rest.starts_with('%')};
    rest.remove_prefix(std::min(rest.find_first_of(" \t\r\n,/)"), rest.size()));
  }
  if (count < 3) return std::nullopt;
  const auto of = [&](int i, double whole) {
    return arguments[i].percent ? arguments[i].value / 100 * whole : arguments[i].value;
  };
  const auto share = [&](int i) { return std::clamp(arguments[i].value / 100, 0.0, 1.0); };
  Colour colour = lower(text[0]) == 'r'
                      ? Colour{channel(of(0, 255)), channel(of(1, 255)), channel(of(2, 255)), 1}
                      : from_hsl(arguments[0].value, share(1), share(2));
  colour.alpha = std::clamp(of(3, 1), 0.0, 1.0);
  return colour;
}

struct Unit {
  std::string_view name;
  double pixels;  // 0: of the font size
};

// CSS Values 4 §6. An ex or ch is about half a font size.
constexpr Unit units[] = {{"px", 1},     {"pt", 96.0 / 72}, {"em", 0},         {"rem", 16},
                          {"%", 1},      {"ex", 0},         {"ch", 0},         {"in", 96},
                          {"pc", 16},    {"cm", 96 / 2.54}, {"mm", 96 / 25.4}, {"q", 96 / 101.6},
                          {"vw", 10.24}, {"vh", 7.68},      {"vmin", 7.68},    {"vmax", 10.24},
                          {"", 1}};

}  // namespace

Colour over(const Colour& top, const Colour& bottom) {
  const auto mix = [&](std::uint8_t a, std::uint8_t b) {
    return channel(a * top.alpha + b * (1 - top.alpha));
  };
  return {mix(top.red, bottom.red), mix(top.green, bottom.green), mix(top.blue, bottom.blue), 1};
}

int distance(const Colour& a, const Colour& b) {
  return std::max({std::abs(a.red - b.red), std::abs(a.green - b.green), std::abs(a.blue - b.blue)});
}

std::optional<Colour> parse_colour(std::string_view text) {
  text = trim(text);
  if (text.empty()) return std::nullopt;
  if (text[0] == '#') return parse_hex(text.substr(1));
  if (text.back() == ')') return parse_function(text);
  if (iequals(text, "transparent")) return Colour{0, 0, 0, 0};
  const auto named = find_named(text);
  return named || text.size() == 4 || text.size() == 8 ? named : parse_hex(text);
}

std::optional<Colour> parse_legacy_colour(std::string_view text) {
  text = trim(text);
  if (text.empty() || iequals(text, "transparent")) return std::nullopt;
  if (const auto named = find_named(text)) return named;
  if (text.size() == 4 && text[0] == '#') {
    if (const auto hex = parse_hex(text.substr(1))) return hex;
  }
  std::string digits(clip(text, 128));
  if (digits[0] == '#') digits.erase(0, 1);
  for (char& c : digits) c = hex_value(c) < 0 ? '0' : c;
  while (digits.empty() || digits.size() % 3 != 0) digits += '0';
  std::size_t size = digits.size() / 3, skipped = size > 8 ? size - 8 : 0;
  const auto part = [&](std::size_t i, std::size_t from) {
    return digits.substr(i * size + from, size - from);
  };
  while (size - skipped > 2 && part(0, skipped)[0] == '0' && part(1, skipped)[0] == '0' &&
         part(2, skipped)[0] == '0') {
    ++skipped;
  }
  const auto value = [&](std::size_t i) {
    const std::string two = part(i, skipped).substr(0, 2);
    return static_cast<std::uint8_t>(two.size() == 1 ? hex_value(two[0])
                                                     : hex_value(two[0]) * 16 + hex_value(two[1]));
  };
  return Colour{value(0), value(1), value(2), 1};
}

std::optional<double> take_number(std::string_view& text) {
  std::size_t at = 0;
  if (text.starts_with('+') || text.starts_with('-')) ++at;
  if (at >= text.size() || (!is_digit(text[at]) && text[at] != '.')) return std::nullopt;  // no inf, no nan
  double number = 0;
  const char* begin = text.data() + (text[0] == '+' ? 1 : 0);
  const auto [end, error] = std::from_chars(begin, text.data() + text.size(), number);
  if (error != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<Length> parse_length(std::string_view text) {
  text = trim(text);
  const auto number = take_number(text);
  if (!number) return std::nullopt;
  const std::string name = to_lower(text.substr(0, std::min<std::size_t>(text.find_first_of(" \t\r\n/"), 8)));
  const auto unit =
      std::find_if(std::begin(units), std::end(units), [&](const Unit& one) { return one.name == name; });
  if (unit == std::end(units)) return std::nullopt;
  const bool font_sizes = unit->pixels == 0;
  const double share = name == "em" || !font_sizes ? 1 : 0.5;
  return Length{*number * (font_sizes ? share : unit->pixels), font_sizes, name == "%"};
}

}  // namespace kanshiki::parse::html
