#include "report/picture/screenshot.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/hash.hpp"
#include "report/columns.hpp"

namespace kanshiki::picture {
namespace {

//   Password            as the page has it
//   ┌────────┬─────┐
//   │Password│     │    the words on a tab inside the frame, where something would be typed
//   └────────┴─────┘
constexpr int phone_width = 390;      // at which frames and words have the sizes below
constexpr double column_width = 0.6;  // of a bold letter, in its height; wide characters take two
constexpr int tab_height = 20, letter = 13, above = 180;
constexpr double tallest = 1.4;  // of what is shown, in widths

std::string number(double value) { return fmt::format("{:g}", value); }

struct Window {
  int top = 0, height = 0;
};

Window window_of(const Screenshots::Shot& shot, double scale) {
  const int height = std::min(shot.height, static_cast<int>(shot.width * tallest));
  int first = shot.height;
  for (const Screenshots::Mark& mark : shot.marks) first = std::min(first, mark.y);
  const int wanted = shot.marks.empty() ? 0 : first - static_cast<int>(above * scale);
  return {std::clamp(wanted, 0, shot.height - height), height};
}

Markup framed(const Screenshots::Mark& mark, double scale) {
  const char* style = mark.grave ? "k-frame k-grave" : "k-frame";
  Markup out = element("rect", {{"x", number(mark.x)},
                                {"y", number(mark.y)},
                                {"width", number(mark.width)},
                                {"height", number(mark.height)},
                                {"rx", number(3 * scale)},
                                {"class", style},
                                {"stroke-width", number(3 * scale)}});
  const double wide = (static_cast<double>(columns(mark.words)) * letter * column_width + 10) * scale;
  const double height = std::min(tab_height * scale, static_cast<double>(mark.height));
  out += element("rect", {{"x", number(mark.x)},
                          {"y", number(mark.y)},
                          {"width", number(wide)},
                          {"height", number(height)},
                          {"class", mark.grave ? "k-tab k-grave" : "k-tab"}});
  out += element("text",
                 {{"x", number(mark.x + 5 * scale)},
                  {"y", number(mark.y + 15 * scale)},
                  {"class", "k-tab-words"},
                  {"font-size", number(letter * scale)}},
                 text(mark.words));
  return out;
}

}  // namespace

Markup screenshot(const Screenshots::Shot& shot, std::string_view jpeg) {
  const double scale = std::max(1.0, static_cast<double>(shot.width) / phone_width);
  const Window window = window_of(shot, scale);
  Markup drawing = element("title", text(shot.alt));
  drawing += element("image", {{"href", "data:image/jpeg;base64," + base64(jpeg)},
                               {"x", "0"},
                               {"y", "0"},
                               {"width", number(shot.width)},
                               {"height", number(shot.height)}});
  for (const Screenshots::Mark& mark : shot.marks) drawing += framed(mark, scale);
  return element("svg",
                 {{"viewBox", fmt::format("0 {} {} {}", window.top, shot.width, window.height)},
                  {"class", "k-screenshot"},
                  {"role", "img"},
                  {"aria-label", shot.alt}},
                 drawing);
}

}  // namespace kanshiki::picture
