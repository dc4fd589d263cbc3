#include "report/picture/pin_heads.hpp"

#include <algorithm>
#include <cmath>

namespace kanshiki::picture {
namespace {

constexpr double gap = 2;  // between heads, and to the border

/// Heads side by side, from west to east.
struct Row {
  std::vector<std::size_t> pins;
  double left = 0, right = 0, middle = 0;  // its ends; the height of the heads' centres
};

Row row_of(std::vector<std::size_t> pins, const std::vector<Spot>& points, const PinRoom& room) {
  std::sort(pins.begin(), pins.end(), [&](std::size_t a, std::size_t b) {
    return points[a].x != points[b].x ? points[a].x < points[b].x : a < b;
  });
  const double size = static_cast<double>(pins.size()) * 2 * (room.radius + gap / 2);
  double sum = 0, top = points[pins.front()].y;
  for (const std::size_t pin : pins) sum += points[pin].x, top = std::min(top, points[pin].y);
  const double left = sum / static_cast<double>(pins.size()) - size / 2;
  Row out{std::move(pins), std::max(gap, std::min(left, room.width - gap - size)), 0, 0};
  out.right = out.left + size;
  out.middle = std::max(top - room.height, room.radius + gap);
  return out;
}

bool clash(const Row& a, const Row& b, double radius) {
  return a.left < b.right && b.left < a.right && std::abs(a.middle - b.middle) < 2 * radius + gap;
}

/// Joins the first two rows that clash; false if none do.
bool join_two(std::vector<Row>& rows, const std::vector<Spot>& points, const PinRoom& room) {
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t j = i + 1; j < rows.size(); ++j) {
      if (!clash(rows[i], rows[j], room.radius)) continue;
      std::vector<std::size_t> both = rows[i].pins;
      both.insert(both.end(), rows[j].pins.begin(), rows[j].pins.end());
      rows[i] = row_of(std::move(both), points, room);
      rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(j));
      return true;
    }
  return false;
}

}  // namespace

std::vector<Spot> pin_heads(const std::vector<Spot>& points, const PinRoom& room) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < points.size(); ++i) rows.push_back(row_of({i}, points, room));
  while (join_two(rows, points, room)) {
  }
  std::vector<Spot> out(points.size());
  for (const Row& row : rows) {
    const double step = (row.right - row.left) / static_cast<double>(row.pins.size());
    for (std::size_t i = 0; i < row.pins.size(); ++i)
      out[row.pins[i]] = {row.left + (static_cast<double>(i) + 0.5) * step, row.middle};
  }
  return out;
}

}  // namespace kanshiki::picture
