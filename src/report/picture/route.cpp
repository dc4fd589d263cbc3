#include "report/picture/route.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/columns.hpp"
#include "report/harmless.hpp"

namespace kanshiki::picture {
namespace {

//   ┊ before the fence          y grows downwards; one user unit is a pixel at phone width
//   ◌ claimed.example
//   ╪═╪═╪═╪═╪═╪═╪  fence
//   ◆ 192.0.2.1
//   ● mx.example
//   ▣ mailbox
constexpr int width = 358, track = 34, text_left = 62, row = 62, margin = 14, band = 34, fence_height = 30;
constexpr std::size_t name_columns = 34, detail_columns = 44;

std::string number(int value) { return std::to_string(value); }

Markup label(int x, int y, const char* style, std::string_view words) {
  return element("text", {{"x", number(x)}, {"y", number(y)}, {"class", style}}, text(words));
}

Markup circle(int y, int radius, const char* style) {
  return element("circle",
                 {{"cx", number(track)}, {"cy", number(y)}, {"r", number(radius)}, {"class", style}});
}

Markup path(const std::string& d, const char* style) { return element("path", {{"d", d}, {"class", style}}); }

/// Each kind has a shape of its own, so that colour is never needed.
Markup sign(Station::Kind kind, int y) {
  switch (kind) {
    case Station::Kind::claimed:
    case Station::Kind::unsure:
      return circle(y, 9, "k-stop k-claimed");
    case Station::Kind::entry:
      return path(fmt::format("M{} {}l13 13l-13 13l-13 -13z", track, y - 13), "k-stop k-entry");
    case Station::Kind::seen:
      return circle(y, 9, "k-stop k-seen");
    case Station::Kind::mailbox:
      break;
  }
  Markup box = path(fmt::format("M{} {}h28v20h-28z", track - 14, y - 10), "k-stop k-seen");
  box += path(fmt::format("M{} {}l14 11l14 -11", track - 14, y - 10), "k-flap");
  return box;
}

Markup station(const Station& one, int y) {
  Markup out = sign(one.kind, y);
  out += label(text_left, one.detail.empty() ? y + 5 : y - 3, "k-name",
               shorten(harmless(one.name), name_columns));
  if (!one.detail.empty())
    out += label(text_left, y + 16, "k-detail", shorten(harmless(one.detail), detail_columns));
  return out;
}

Markup rail(int from, int to, bool is_claimed) {
  return path(fmt::format("M{} {}V{}", track, from, to), is_claimed ? "k-rail k-claimed" : "k-rail");
}

/// Pickets on two bars, across the whole picture.
Markup fence(int y) {
  std::string d = fmt::format("M0 {}H{}M0 {}H{}", y + 9, width, y + 19, width);
  for (int x = 6; x + 8 < width; x += 16) d += fmt::format("M{} {}v-24l4 -5l4 5v24", x, y + fence_height);
  return path(d, "k-fence");
}

bool is_before_fence(const Station& one) { return one.kind == Station::Kind::claimed; }

}  // namespace

Markup route(const std::vector<Station>& stations, const RouteWords& words) {
  const auto first_seen = std::find_if_not(stations.begin(), stations.end(), is_before_fence);
  const bool fenced = first_seen != stations.begin() && first_seen != stations.end();
  Markup ground, rails, signs;
  int y = margin;
  if (fenced) {
    const int height = band + static_cast<int>(first_seen - stations.begin()) * row;
    ground += element("rect", {{"x", "0"},
                               {"y", number(y)},
                               {"width", number(width)},
                               {"height", number(height)},
                               {"class", "k-outside"}});
    signs += label(text_left, y + 22, "k-side", words.before);
    y += band;
  }
  int last = 0;
  for (auto one = stations.begin(); one != stations.end(); ++one) {
    if (fenced && one == first_seen) {
      signs += fence(y);
      signs += label(text_left, y + fence_height + 24, "k-side", words.after);
      y += fence_height + band;
    }
    const int middle = y + row / 2;
    if (last) rails += rail(last, middle, is_before_fence(*one) || (fenced && one == first_seen));
    signs += station(*one, middle);
    last = middle;
    y += row;
  }
  Markup drawing = element("title", text(words.title));
  drawing += ground;
  drawing += rails;
  drawing += signs;
  return element("svg",
                 {{"viewBox", fmt::format("0 0 {} {}", width, y + margin)},
                  {"class", "k-route"},
                  {"role", "img"},
                  {"aria-label", words.title}},
                 drawing);
}

}  // namespace kanshiki::picture
