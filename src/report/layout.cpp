#include "report/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr int most_pixels = 2000, most_spanned = 100;
constexpr std::size_t most_depth = 128;
constexpr std::array aligns{"start", "centre", "end"};

Json value(const Rgb& colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}
Json value(bool flag) { return flag; }
Json value(int pixels) { return pixels; }
Json value(const Looks::Sides& sides) { return Json(sides); }
Json value(Looks::Align align) { return aligns[static_cast<std::size_t>(align)]; }

bool read(const Json& from, Rgb& out) {
  if (!from.is_string()) return false;
  const auto& text = from.get_ref<const std::string&>();
  if (text.size() != 7 || text[0] != '#') return false;
  std::array<int, 6> digits{};
  std::transform(text.begin() + 1, text.end(), digits.begin(), hex_value);
  if (std::any_of(digits.begin(), digits.end(), [](int digit) { return digit < 0; })) return false;
  const auto channel = [&](std::size_t i) {
    return static_cast<std::uint8_t>(digits[i] * 16 + digits[i + 1]);
  };
  out = {channel(0), channel(2), channel(4)};
  return true;
}

bool read(const Json& from, bool& out) {
  if (!from.is_boolean()) return false;
  out = from.get<bool>();
  return true;
}

bool read(const Json& from, int& out) {
  if (!from.is_number_integer()) return false;
  out = static_cast<int>(std::clamp<std::int64_t>(from.get<std::int64_t>(), 0, most_pixels));
  return true;
}

bool read(const Json& from, Looks::Sides& out) {
  if (!from.is_array() || from.size() != out.size()) return false;
  for (std::size_t side = 0; side < out.size(); ++side)
    if (!read(from[side], out[side])) return false;
  return true;
}

bool read(const Json& from, Looks::Align& out) {
  const auto found = std::find(aligns.begin(), aligns.end(), from.is_string() ? from.get<std::string>() : "");
  if (found == aligns.end()) return false;
  out = static_cast<Looks::Align>(found - aligns.begin());
  return true;
}

/// Calls `visit` with the name and the member of each look.
template <class LooksLike, class Visit>
void for_each_look(LooksLike& looks, Visit visit) {
  visit("colour", looks.colour);
  visit("background", looks.background);
  visit("text_size", looks.text_size);
  visit("bold", looks.bold);
  visit("italic", looks.italic);
  visit("underlined", looks.underlined);
  visit("struck", looks.struck);
  visit("align", looks.align);
  visit("centred", looks.centred);
  visit("block", looks.block);
  visit("width", looks.width);
  visit("width_percent", looks.width_percent);
  visit("height", looks.height);
  visit("above", looks.above);
  visit("below", looks.below);
  visit("padding", looks.padding);
  visit("border", looks.border);
  visit("border_colour", looks.border_colour);
  visit("radius", looks.radius);
}

void add_looks(Json& out, const Looks& looks) {
  for_each_look(looks, [&](const char* name, const auto& look) {
    if (look) out[name] = value(*look);
  });
}

Looks read_looks(const Json& from) {
  Looks out;
  for_each_look(out, [&](const char* name, auto& look) {
    typename std::remove_reference_t<decltype(look)>::value_type read_value{};
    if (read(at(from, name), read_value)) look = read_value;
  });
  return out;
}

}  // namespace

Json layout_section(const Layout& layout, const MaskedText& text, std::size_t shown, const Mask& mask,
                    const std::function<Json(std::string_view)>& link_of) {
  Json out = Json::array();
  for (const LayoutBox& box : layout.boxes) {
    Json one = {{"box", to_string(box.kind)}, {"in", box.parent}};
    if (box.kind == LayoutBox::Kind::text) {
      one["begin"] = std::min(text.place_of(box.begin), shown);
      one["end"] = std::min(text.place_of(box.end), shown);
    }
    if (box.kind == LayoutBox::Kind::image && !trim(box.words).empty())
      one["words"] = mask(to_valid_utf8(box.words));
    if (box.kind == LayoutBox::Kind::link) one["link"] = link_of(box.words);
    if (box.columns > 1) one["columns"] = box.columns;
    if (box.rows > 1) one["rows"] = box.rows;
    add_looks(one, box.looks);
    out.push_back(std::move(one));
  }
  return out;
}

std::vector<ShownBox> read_layout_section(const Json& section, std::size_t text_size) {
  std::vector<ShownBox> out;
  std::vector<std::size_t> depths{0};
  for (const Json& one : section) {
    ShownBox box;
    const auto kind = box_kind(text_at(one, "box"));
    const auto number = [&](std::string_view name, std::int64_t least, std::size_t most) {
      return std::min(static_cast<std::size_t>(std::max(integer_at(one, name), least)), most);
    };
    box.kind = kind.value_or(LayoutBox::Kind::in_line);
    box.parent = number("in", 0, out.empty() ? 0 : out.size() - 1);
    box.begin = number("begin", 0, text_size);
    box.end = std::max(box.begin, number("end", 0, text_size));
    box.columns = static_cast<int>(number("columns", 1, most_spanned));
    box.rows = static_cast<int>(number("rows", 1, most_spanned));
    box.words = text_at(one, "words");
    if (at(one, "link").is_number_integer()) box.link = number("link", 0, std::size_t{1} << 31);
    box.looks = read_looks(one);
    if (depths[box.parent] >= most_depth) box.parent = out[box.parent].parent;
    depths.push_back(depths[box.parent] + 1);
    out.push_back(std::move(box));
  }
  return out;
}

}  // namespace kanshiki
