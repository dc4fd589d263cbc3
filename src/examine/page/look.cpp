#include "examine/page/look.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>

#include "examine/page/favicon.hpp"
#include "examine/page/structure.hpp"
#include "parse/file/picture_hash.hpp"

namespace kanshiki::examine {
namespace {

constexpr double alike_build = 0.7, same_build = 0.9;
constexpr double alike_picture = 0.55;

/// The document that the first question stands in which nobody should answer to strangers; else the page.
std::string_view login_document(const PageRecord& page, const FormFields& fields) {
  for (const PageControl& control : page.controls) {
    const FieldKind* kind = control.visible ? fields.kind_of(control) : nullptr;
    if (kind && asks_in_earnest({kind}) && control.frame < page.frames.size())
      return page.frames[control.frame].html;
  }
  return page.frames.empty() ? std::string_view() : std::string_view(page.frames.front().html);
}

/// How many lines of a picture `width` wide the client's screen shows (model/page.hpp).
std::size_t screen_lines(std::size_t width, Client client) {
  return client == Client::phone ? width * 844 / 390 : width * 800 / 1280;
}

std::optional<PictureHash> first_screen(const PageRecord& page, Client client) {
  if (page.pictures.empty()) return std::nullopt;
  const auto picture = parse::read_picture(page.pictures.front().bytes, "jpeg");
  if (!picture) return std::nullopt;
  return parse::picture_hash(*picture, screen_lines(picture->width, client));
}

/// The share of functions that agree, less those that agree in one byte by accident.
double share_of(const BuildSketch& a, const BuildSketch& b) {
  double same = 0;
  for (std::size_t i = 0; i < a.size(); ++i) same += a[i] == b[i];
  constexpr double by_accident = 1.0 / 256;
  return std::max(0.0, (same / static_cast<double>(a.size()) - by_accident) / (1 - by_accident));
}

/// Fields that are flat in both pictures say nothing, and most are.
double share_of(const PictureHash& a, const PictureHash& b) {
  int both = 0, either = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += std::popcount(static_cast<std::uint8_t>(a[i] & b[i]));
    either += std::popcount(static_cast<std::uint8_t>(a[i] | b[i]));
  }
  return either == 0 ? 0 : static_cast<double>(both) / either;
}

}  // namespace

Look look_of(const PageRecord& page, Client client, const FormFields& fields) {
  Look out;
  out.build = build_sketch(login_document(page, fields));
  out.picture = first_screen(page, client);
  if (page.favicon && !page.favicon->bytes.empty()) out.icon = favicon_hash(page.favicon->bytes);
  return out;
}

Likeness likeness(const Look& a, const Look& b) {
  Likeness out;
  if (a.build && b.build) out.build = share_of(*a.build, *b.build);
  if (a.picture && b.picture) out.picture = share_of(*a.picture, *b.picture);
  out.icon = a.icon && a.icon == b.icon;
  return out;
}

bool is_copy(const Likeness& of) {
  const int ways = (of.build >= alike_build) + (of.picture >= alike_picture) + of.icon;
  return ways >= 2 || of.build >= same_build;
}

}  // namespace kanshiki::examine
