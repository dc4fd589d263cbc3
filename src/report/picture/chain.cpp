#include "report/picture/chain.hpp"

#include <fmt/format.h>

#include "report/columns.hpp"
#include "report/harmless.hpp"

namespace kanshiki::picture {
namespace {

//   ( a.example )
//         ↓  sent on by the server
//   ( b.example )
constexpr int width = 358, stone_height = 44, gap = 40, margin = 6;
constexpr std::size_t host_columns = 38, how_columns = 40;

std::string number(int value) { return std::to_string(value); }

Markup stone(const Stone& one, int y) {
  Markup out = element("rect", {{"x", number(margin)},
                                {"y", number(y)},
                                {"width", number(width - 2 * margin)},
                                {"height", number(stone_height)},
                                {"rx", number(stone_height / 2)},
                                {"class", one.last ? "k-stone k-stone-last" : "k-stone"}});
  out += element("text", {{"x", number(width / 2)}, {"y", number(y + 27)}, {"class", "k-stone-name"}},
                 text(shorten(harmless(defang_host(one.host)), host_columns)));
  return out;
}

Markup step(const Stone& to, int y) {
  const int middle = 40;
  Markup out = element("path", {{"d", fmt::format("M{0} {1}v{2}m-6 -8l6 8l6 -8", middle, y + 4, gap - 8)},
                                {"class", "k-step"}});
  out += element("text", {{"x", number(middle + 16)}, {"y", number(y + gap / 2 + 5)}, {"class", "k-detail"}},
                 text(shorten(to.how, how_columns)));
  return out;
}

}  // namespace

Markup chain(const std::vector<Stone>& stones, const std::string& title) {
  Markup drawing = element("title", text(title));
  int y = margin;
  for (std::size_t i = 0; i < stones.size(); ++i) {
    if (i > 0) {
      drawing += step(stones[i], y);
      y += gap;
    }
    drawing += stone(stones[i], y);
    y += stone_height;
  }
  return element("svg",
                 {{"viewBox", fmt::format("0 0 {} {}", width, y + margin)},
                  {"class", "k-chain"},
                  {"role", "img"},
                  {"aria-label", title}},
                 drawing);
}

}  // namespace kanshiki::picture
