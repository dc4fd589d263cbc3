#include "report/picture/icons.hpp"

namespace kanshiki::picture {
namespace {

Markup path(const char* d, const char* style) { return element("path", {{"d", d}, {"class", style}}); }

Markup icon(const char* style, const Markup& drawing) {
  return element(
      "svg", {{"viewBox", "0 0 48 48"}, {"class", style}, {"aria-hidden", "true"}, {"focusable", "false"}},
      drawing);
}

}  // namespace

Markup sign(Sign::Shape shape) {
  Markup out;
  switch (shape) {
    case Sign::Shape::stop:
      out += path("M15.7 4h16.6L44 15.7v16.6L32.3 44H15.7L4 32.3V15.7z", "k-fill");
      out += path("M16.5 16.5l15 15M31.5 16.5l-15 15", "k-line");
      break;
    case Sign::Shape::warning:
      out += path("M24 4L46 43H2z", "k-fill");
      out += path("M24 18v11M24 35.5v1", "k-line");
      break;
    case Sign::Shape::question:
      out += path("M24 3a21 21 0 1 0 0 42a21 21 0 1 0 0 -42z", "k-fill");
      out += path("M17.5 18.5a6.5 6.5 0 1 1 9.6 5.7c-2.3 1.2 -3.1 2.3 -3.1 4.8M24 34.5v1", "k-line");
      break;
    case Sign::Shape::check:
      out += path("M24 3l18 6v13c0 11 -7 19 -18 23c-11 -4 -18 -12 -18 -23V9z", "k-fill");
      out += path("M14.5 24l7 7l12 -14", "k-line");
      break;
  }
  return icon("k-icon k-sign-icon", out);
}

Markup card(Cards::Card::Icon kind) {
  using Icon = Cards::Card::Icon;
  Markup out;
  switch (kind) {
    case Icon::letter:
      out += path("M11 5h19l8 8v30H11z", "k-paper");
      out += path("M30 5v8h8M17 20h15M17 27h15M17 34h9", "k-ink");
      break;
    case Icon::envelope:
      out += path("M4 11h40v27H4z", "k-paper");
      out += path("M4 11l20 16l20 -16M4 38l15 -15M44 38L29 23", "k-ink");
      break;
    case Icon::postmark:
      out += path("M19 8a16 16 0 1 0 0 32a16 16 0 1 0 0 -32z", "k-paper");
      out += path(
          "M19 14a10 10 0 1 0 0 20a10 10 0 1 0 0 -20zM11 24h16M33 17c4 -3 7 3 12 0M35 24c4 -3 6 3 10 0M33 "
          "31c4 -3 "
          "7 3 12 0",
          "k-ink");
      break;
  }
  return icon("k-icon k-card-icon", out);
}

}  // namespace kanshiki::picture
