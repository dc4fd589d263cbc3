/// How each property of CSS that matters here is read.

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.hpp"
#include "parse/html/characters.hpp"
#include "parse/html/css_syntax.hpp"
#include "parse/html/style.hpp"

namespace kanshiki::parse::html {

namespace {

template <class T>
struct Keyword {
  std::string_view name;
  T meaning;
};

// The keyword of `table` that `value` is, if any.
template <class T, std::size_t size>
std::optional<T> find(const Keyword<T> (&table)[size], std::string_view value) {
  for (const Keyword<T>& one : table) {
    if (iequals(one.name, value)) return one.meaning;
  }
  return std::nullopt;
}

// A value that cannot be read leaves what was declared before.
template <class T>
void set(std::optional<T>& property, const std::optional<T>& value) {
  if (value) property = value;
}

void set_display(std::string_view value, Declared& out) {
  static constexpr Keyword<Display> keywords[] = {
      {"none", Display::none},
      {"block", Display::block},
      {"inline", Display::inline_},
      {"inline-block", Display::inline_block},
      {"table", Display::block},
      {"table-cell", Display::cell},
      {"table-row", Display::row},
      {"flex", Display::block},
      {"grid", Display::block},
      {"list-item", Display::block},
      {"flow-root", Display::block},
      {"table-row-group", Display::block},
      {"table-header-group", Display::block},
      {"table-footer-group", Display::block},
      {"table-caption", Display::block},
      {"inline-flex", Display::inline_block},
      {"inline-grid", Display::inline_block},
      {"inline-table", Display::inline_block},
      {"-webkit-box", Display::block},
      {"contents", Display::inline_},
      {"initial", Display::inline_},
  };
  const auto display = find(keywords, value);
  if (!display) return;
  out.display = display;
  out.items_are_blocks = iends_with(value, "flex") || iends_with(value, "grid");
}

void set_white_space(std::string_view value, Declared& out) {
  static constexpr Keyword<WhiteSpace> keywords[] = {
      {"normal", WhiteSpace::collapse},   {"nowrap", WhiteSpace::collapse},
      {"pre", WhiteSpace::keep},          {"pre-wrap", WhiteSpace::keep},
      {"break-spaces", WhiteSpace::keep}, {"pre-line", WhiteSpace::keep_lines},
      {"initial", WhiteSpace::collapse},
  };
  set(out.white_space, find(keywords, value));
}

void set_visibility(std::string_view value, Declared& out) {
  static constexpr Keyword<bool> keywords[] = {
      {"hidden", true}, {"collapse", true}, {"visible", false}, {"initial", false}};
  set(out.invisible, find(keywords, value));
}

void set_overflow(std::string_view value, Declared& out) {
  static constexpr Keyword<bool> keywords[] = {{"hidden", true}, {"clip", true},     {"auto", true},
                                               {"scroll", true}, {"visible", false}, {"initial", false}};
  set(out.clips, find(keywords, value.substr(0, value.find(' '))));
}

void set_position(std::string_view value, Declared& out) {
  static constexpr Keyword<Position> keywords[] = {{"absolute", Position::out_of_flow},
                                                   {"fixed", Position::out_of_flow},
                                                   {"relative", Position::relative},
                                                   {"static", Position::in_flow},
                                                   {"sticky", Position::in_flow}};
  set(out.position, find(keywords, value));
}

void set_float(std::string_view value, Declared& out) {
  static constexpr Keyword<bool> keywords[] = {{"left", true}, {"right", true}, {"none", false}};
  set(out.floated, find(keywords, value));
}

void set_opacity(std::string_view value, Declared& out) {
  if (const auto number = take_number(value)) {
    out.opacity = std::clamp(value.starts_with('%') ? *number / 100 : *number, 0.0, 1.0);
  }
}

void set_colour(std::string_view value, Declared& out) {
  static constexpr Keyword<Ink> keywords[] = {
      {"inherit", {{}, true}}, {"unset", {{}, true}}, {"currentcolor", {{}, true}}, {"initial", {}}};
  if (const auto keyword = find(keywords, value)) {
    out.ink = keyword;
  } else if (const auto colour = parse_colour(value)) {
    out.ink = Ink{*colour};
  }
}

// The next word of `value`, brackets kept together.
std::string_view take_word(std::string_view& value) {
  value = trim(value);
  std::size_t depth = 0, at = 0;
  for (; at < value.size() && (depth > 0 || (!is_html_space(value[at]) && value[at] != ',')); ++at) {
    if (value[at] == '(') ++depth;
    if (value[at] == ')' && depth > 0) --depth;
  }
  const std::string_view word = value.substr(0, at);
  value.remove_prefix(std::min(at + 1, value.size()));
  return word;
}

bool is_picture(std::string_view word) {
  return istarts_with(word, "url(") || icontains(word, "gradient(") || istarts_with(word, "image");
}

// Both are set, if only to nothing.
void set_background(std::string_view value, Declared& out) {
  bool picture = false;
  std::optional<Colour> colour;
  while (!value.empty()) {
    const std::string_view word = take_word(value);
    if (is_picture(word)) {
      picture = true;
    } else if (!word.empty() && !is_digit(word[0])) {
      set(colour, parse_colour(word));
    }
  }
  out.background = colour.value_or(Colour{0, 0, 0, 0});
  out.background_image = picture;
}

void set_background_colour(std::string_view value, Declared& out) {
  set(out.background, parse_colour(value));
}

void set_background_image(std::string_view value, Declared& out) { out.background_image = is_picture(value); }

std::optional<Length> read_font_size(std::string_view value) {
  static constexpr Keyword<Length> keywords[] = {
      {"xx-small", {9}}, {"x-small", {10}},         {"small", {13}},         {"medium", {16}},
      {"large", {18}},   {"x-large", {24}},         {"xx-large", {32}},      {"xxx-large", {48}},
      {"initial", {16}}, {"smaller", {0.83, true}}, {"larger", {1.2, true}}, {"inherit", {1, true}},
  };
  if (const auto keyword = find(keywords, value)) return keyword;
  auto length = parse_length(value);
  if (!length || length->value < 0) return std::nullopt;
  if (length->percentage) length = Length{length->value / 100, true};
  return length;
}

void set_font_size(std::string_view value, Declared& out) { set(out.font_size, read_font_size(value)); }

void set_fonts(std::string_view value, Declared& out) { out.fonts = value; }

// The size is the first word that can be one, unless that is the weight (`font: 700 12px/1 Arial`); the
// families follow it.
void set_font(std::string_view value, Declared& out) {
  while (!value.empty()) {
    const std::string_view word = take_word(value);
    const auto size = read_font_size(word.substr(0, word.find('/')));
    const bool weight = word.size() == 3 && word.ends_with("00") && is_digit(word[0]);
    if (size && !weight) {
      out.font_size = size;
      out.fonts = trim(value);
      return;
    }
  }
}

// `auto`, `none` and the like undo a length declared before.
template <std::optional<Length> Declared::*member>
void set_length(std::string_view value, Declared& out) {
  const auto length = parse_length(value);
  const bool undone = iequals(value, "auto") || iequals(value, "none") || iequals(value, "initial");
  if (length || undone) out.*member = length;
}

// Top, right, bottom, left: with one to three values, left is the last but as in `a b` and `a b c`: b.
void set_margin(std::string_view value, Declared& out) {
  const auto sides = words(value.substr(0, 64));
  if (sides.empty()) return;
  set_length<&Declared::margin_top>(sides[0], out);
  set_length<&Declared::margin_left>(sides[sides.size() == 4 ? 3 : sides.size() == 1 ? 0 : 1], out);
}

void set_outlook_only(std::string_view value, Declared& out) { out.outlook_only = iequals(value, "all"); }

struct Property {
  std::string_view name;
  void (*set)(std::string_view value, Declared& out);
};

constexpr Property properties[] = {
    {"background", set_background},
    {"background-color", set_background_colour},
    {"background-image", set_background_image},
    {"bottom", set_length<&Declared::bottom>},
    {"color", set_colour},
    {"display", set_display},
    {"float", set_float},
    {"font", set_font},
    {"font-family", set_fonts},
    {"font-size", set_font_size},
    {"height", set_length<&Declared::height>},
    {"left", set_length<&Declared::left>},
    {"margin", set_margin},
    {"margin-left", set_length<&Declared::margin_left>},
    {"margin-top", set_length<&Declared::margin_top>},
    {"max-height", set_length<&Declared::max_height>},
    {"max-width", set_length<&Declared::max_width>},
    {"mso-hide", set_outlook_only},
    {"opacity", set_opacity},
    {"overflow", set_overflow},
    {"overflow-x", set_overflow},
    {"overflow-y", set_overflow},
    {"position", set_position},
    {"right", set_length<&Declared::right>},
    {"text-indent", set_length<&Declared::indent>},
    {"top", set_length<&Declared::top>},
    {"visibility", set_visibility},
    {"white-space", set_white_space},
    {"width", set_length<&Declared::width>},
};

const Property* find_property(std::string_view name) {
  std::array<char, 16> lowered{};
  if (name.size() > lowered.size()) return nullptr;
  std::transform(name.begin(), name.end(), lowered.begin(), lower);
  const std::string_view wanted(lowered.data(), name.size());
  const auto found =
      std::lower_bound(std::begin(properties), std::end(properties), wanted,
                       [](const Property& one, std::string_view key) { return one.name < key; });
  return found != std::end(properties) && found->name == wanted ? found : nullptr;
}

}  // namespace

DeclaredBlock read_declarations(std::string_view css, bool with_trim) {
  DeclaredBlock out;
  while (const auto declaration = take_declaration(css)) {
    Declared& rank = declaration->important ? out.important : out.normal;
    if (with_trim) read_trim(declaration->name, declaration->value, rank.trim);
    const Property* property = find_property(declaration->name);
    if (property != nullptr) property->set(declaration->value, rank);
    out.any |= property != nullptr || rank.trim.any;
  }
  return out;
}

}  // namespace kanshiki::parse::html
