#include "parse/html/layout_writer.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace kanshiki::parse::html {

namespace {

using Kind = LayoutBox::Kind;

constexpr std::size_t most_boxes = 20'000, most_depth = 100;
constexpr std::size_t longest_words = 400;  // said in place of a picture, in bytes
constexpr int smallest_text = 8, largest_text = 48;
constexpr int most_padding = 64, most_margin = 48, most_border = 6, most_radius = 40;
constexpr int most_width = 1200, most_height = 600, least_picture = 3;
constexpr Rgb unseen_picture{0x9A, 0x9A, 0x9A};  // what stands behind text in a picture's place: both black
                                                 // and white can be read on it

Rgb rgb(const Colour& colour) { return {colour.red, colour.green, colour.blue}; }

int rounded(double value, int least, int most) {
  return static_cast<int>(std::lround(std::clamp<double>(value, least, most)));
}

Looks::Sides rounded(const std::optional<float> (&sides)[4], float otherwise, int most) {
  Looks::Sides out{};
  for (std::size_t side = 0; side < 4; ++side) out[side] = rounded(sides[side].value_or(otherwise), 0, most);
  return out;
}

bool is_drawn(const Looks::Sides& sides) {
  return std::any_of(sides.begin(), sides.end(), [](int side) { return side > 0; });
}

// Those that HTML knows by their tag.
std::optional<Kind> kind_of(const Element& element) {
  switch (element.tag) {
    case Tag::table:
      return Kind::table;
    case Tag::tr:
      return Kind::row;
    case Tag::td:
    case Tag::th:
      return Kind::cell;
    case Tag::ul:
    case Tag::menu:
    case Tag::dir:
      return Kind::list;
    case Tag::ol:
      return Kind::numbered_list;
    case Tag::li:
      return Kind::item;
    case Tag::hr:
      return Kind::rule;
    case Tag::input:
    case Tag::button:
    case Tag::select:
    case Tag::textarea:
      return Kind::field;
    case Tag::a:
      if (element.own_link) return Kind::link;
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

// These have no box of their own, whatever is declared for them.
bool is_passed_through(Tag tag) {
  return tag == Tag::html || tag == Tag::head || tag == Tag::tbody || tag == Tag::thead ||
         tag == Tag::tfoot || tag == Tag::colgroup;
}

bool is_in_line(Display display) { return display == Display::inline_ || display == Display::inline_block; }

// Blocks that keep their distance of what is around them (the standard §15.3.3).
bool keeps_distance(const Element& element) {
  switch (element.tag) {
    case Tag::ul:
    case Tag::ol:
    case Tag::dl:
    case Tag::blockquote:
    case Tag::pre:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
      return true;
    default:
      return element.style.display == Display::paragraph;
  }
}

void set_margins(Looks& out, const Element& element) {
  const float usual = keeps_distance(element) ? static_cast<float>(element.style.font_pixels) : 0;
  const Trim& trim = element.declared.trim;
  if (const int above = rounded(trim.margin_top.value_or(usual), 0, most_margin)) out.above = above;
  if (const int below = rounded(trim.margin_bottom.value_or(usual), 0, most_margin)) out.below = below;
}

void set_width(Looks& out, const Declared& declared) {
  const auto take = [&](const std::optional<Length>& length) {
    if (!length || length->value <= 0) return;
    if (length->percentage) {
      out.width_percent = rounded(length->value, 1, 100);
      out.width.reset();
    } else if (!length->in_font_sizes) {
      out.width = rounded(length->value, 1, most_width);
      out.width_percent.reset();
    }
  };
  take(declared.trim.attribute_width);
  take(declared.width);
  if (declared.max_width && !declared.max_width->percentage) take(declared.max_width);
}

void set_height(Looks& out, const std::optional<Length>& height) {
  if (height && !height->percentage && !height->in_font_sizes && height->value > 0)
    out.height = rounded(height->value, 1, most_height);
}

void set_border(Looks& out, const Element& element, float usual) {
  const Trim& trim = element.declared.trim;
  const Looks::Sides sides = rounded(trim.border, usual, most_border);
  if (!is_drawn(sides)) return;
  out.border = sides;
  out.border_colour =
      rgb(trim.border_colour.value_or(usual > 0 ? Colour{0x80, 0x80, 0x80, 1} : element.style.colour));
}

void set_background(Looks& out, const Element& element) {
  constexpr double nearly_nothing = 0.02;
  const auto& colour = element.declared.background;
  const bool coloured = colour && colour->alpha > nearly_nothing;
  if (coloured) {
    out.background = rgb(element.style.background);
  } else if (element.declared.background_image.value_or(false) && element.tag != Tag::body) {
    out.background = unseen_picture;
  }
}

}  // namespace

LayoutWriter::LayoutWriter() {
  layout_.boxes.emplace_back();
  depths_.push_back(0);
  levels_.emplace_back();
}

void LayoutWriter::follow(Open open) {
  if (!layout_.whole) return;
  std::size_t kept = 1;
  while (kept < levels_.size() && kept <= open.size() && levels_[kept].serial == open[kept - 1]->serial)
    ++kept;
  levels_.resize(kept);
  for (; kept <= open.size(); ++kept) levels_.push_back(level_of(*open[kept - 1], Level(levels_.back())));
}

// A part of a table that stands outside of one is a block like others.
Kind LayoutWriter::fitting(Kind kind, std::size_t parent) const {
  const Kind around = layout_.boxes[parent].kind;
  if (kind == Kind::row && around != Kind::table) return Kind::block;
  if (kind == Kind::cell && around != Kind::row && around != Kind::table) return Kind::block;
  return kind;
}

LayoutWriter::Level LayoutWriter::level_of(const Element& element, const Level& around) {
  Level out = around;
  out.serial = element.serial;
  out.shown = around.shown && element.style.hidings_of_pictures().empty();
  if (!out.shown || is_passed_through(element.tag)) return out;
  const bool in_line = is_in_line(element.style.display);
  const Kind kind = fitting(kind_of(element).value_or(in_line ? Kind::in_line : Kind::block), around.box);
  LayoutBox box;
  box.kind = kind;
  box.looks = looks_of(element, kind, around);
  if (kind == Kind::table) {
    out.cell_padding = element.declared.trim.cell_padding.value_or(0);
    out.cell_border = element.declared.trim.cell_border.value_or(0);
  }
  if (kind == Kind::link) {
    box.words = element.target;
    if (!in_line) box.looks.block = true;
  }
  if (kind == Kind::cell) box.columns = element.declared.trim.columns, box.rows = element.declared.trim.rows;
  const bool needless = kind == Kind::in_line && box.looks == Looks{};
  if (needless || depths_[around.box] >= most_depth) return out;
  const Looks& looks = box.looks;
  out.looks = {looks.colour.value_or(around.looks.colour),
               looks.text_size.value_or(around.looks.text_size),
               looks.bold.value_or(around.looks.bold),
               looks.italic.value_or(around.looks.italic),
               looks.underlined.value_or(around.looks.underlined),
               looks.struck.value_or(around.looks.struck),
               looks.align.value_or(around.looks.align)};
  out.box = add(around.box, box);
  return out;
}

Looks LayoutWriter::looks_of(const Element& element, Kind kind, const Level& around) const {
  Looks out;
  const Trim& trim = element.declared.trim;
  const auto differs = [](auto& mine, const auto& value, const auto& inherited) {
    if (value != inherited) mine = value;
  };
  differs(out.colour, rgb(over(element.style.colour, element.style.background)), around.looks.colour);
  differs(out.text_size, rounded(element.style.font_pixels, smallest_text, largest_text),
          around.looks.text_size);
  differs(out.bold, trim.bold.value_or(around.looks.bold), around.looks.bold);
  differs(out.italic, trim.italic.value_or(around.looks.italic), around.looks.italic);
  differs(out.underlined, trim.underlined.value_or(around.looks.underlined), around.looks.underlined);
  differs(out.struck, trim.struck.value_or(around.looks.struck), around.looks.struck);
  differs(out.align, trim.align.value_or(around.looks.align), around.looks.align);
  set_background(out, element);
  const bool cell = kind == Kind::cell;
  set_border(out, element,
             cell || kind == Kind::table ? std::max(around.cell_border, trim.cell_border.value_or(0)) : 0);
  if (const auto padding = rounded(trim.padding, cell ? around.cell_padding : 0, most_padding);
      is_drawn(padding))
    out.padding = padding;
  if (const int radius = rounded(trim.radius.value_or(0), 0, most_radius)) out.radius = radius;
  if (kind == Kind::in_line) return out;
  set_width(out, element.declared);
  if (kind == Kind::block || cell) set_height(out, element.declared.height);
  if (kind == Kind::row || cell) return out;
  set_margins(out, element);
  const bool narrow = out.width || kind == Kind::table;
  if (trim.centred.value_or(narrow && around.looks.align == Looks::Align::centre)) out.centred = true;
  return out;
}

std::size_t LayoutWriter::add(std::size_t parent, LayoutBox box) {
  if (layout_.boxes.size() + 2 >= most_boxes) {
    layout_.whole = false;
    return parent;
  }
  const Kind around = layout_.boxes[parent].kind;
  const auto inside = [&](Kind kind) {
    LayoutBox between;
    between.kind = kind;
    return add(add(parent, between), std::move(box));
  };
  if (around == Kind::table && box.kind != Kind::row) return inside(Kind::row);
  if (around == Kind::row && box.kind != Kind::cell) return inside(Kind::cell);
  box.parent = parent;
  layout_.boxes.push_back(std::move(box));
  depths_.push_back(depths_[parent] + 1);
  return layout_.boxes.size() - 1;
}

void LayoutWriter::add_text(Open open, std::size_t begin, std::size_t end) {
  follow(open);
  if (levels_.back().shown) add_text_to(levels_.back().box, begin, end);
}

void LayoutWriter::add_text_to(std::size_t parent, std::size_t begin, std::size_t end) {
  if (!layout_.whole) return;
  LayoutBox& last = layout_.boxes.back();
  if (last.kind == Kind::text && last.parent == parent && last.end == begin) {
    last.end = end;
  } else {
    LayoutBox box;
    box.kind = Kind::text;
    box.begin = begin, box.end = end;
    parent = layout_.boxes[add(parent, std::move(box))].parent;
  }
  for (std::size_t at = parent; at != 0; at = layout_.boxes[at].parent) {
    LayoutBox& around = layout_.boxes[at];
    if (around.kind != Kind::link) continue;
    if (around.begin == around.end) around.begin = begin;
    around.end = end;
  }
}

void LayoutWriter::add_void(Open open, const Token& tag, const Element& element, std::size_t begin,
                            std::size_t end) {
  follow(open);
  const Level around = levels_.back();
  if (!around.shown || !element.style.hidings_of_pictures().empty()) return;
  LayoutBox box;
  if (tag.tag == Tag::br) {
    box.kind = Kind::line_break;
    add(around.box, box);
    return;
  }
  const bool picture = tag.tag == Tag::img;
  if (!picture && tag.tag != Tag::hr && tag.tag != Tag::input) return;
  box.kind = picture ? Kind::image : *kind_of(element);
  box.looks = looks_of(element, box.kind, around);
  if (picture) {
    set_height(box.looks, element.declared.height);
    if (box.looks.width.value_or(most_width) <= least_picture ||
        box.looks.height.value_or(most_height) <= least_picture)
      return;
    if (const std::string_view* alt = tag.attribute("alt")) box.words = clip(*alt, longest_words);
  }
  const std::size_t added = add(around.box, box);
  if (end > begin) add_text_to(added, begin, end);
}

namespace {

// Whether there is anything to see of a box that holds nothing.
bool shows_by_itself(const LayoutBox& box) {
  switch (box.kind) {
    case Kind::text:
    case Kind::image:
    case Kind::rule:
    case Kind::field:
      return true;
    case Kind::block:
    case Kind::cell:
      return (box.looks.background || box.looks.border) && (box.looks.height || box.looks.padding);
    default:
      return false;
  }
}

// A cell without content keeps its place between others; a line break, its between words.
bool stays_with_others(Kind kind) { return kind == Kind::cell || kind == Kind::line_break; }

}  // namespace

Layout LayoutWriter::take() {
  std::vector<LayoutBox>& boxes = layout_.boxes;
  std::vector<bool> shows(boxes.size());
  for (std::size_t i = boxes.size(); i-- > 1;) {
    if (shows_by_itself(boxes[i])) shows[i] = true;
    if (shows[i]) shows[boxes[i].parent] = true;
  }
  std::vector<std::size_t> places(boxes.size());
  Layout out{{boxes.front()}, layout_.whole};
  for (std::size_t i = 1; i < boxes.size(); ++i) {
    const bool with_others = stays_with_others(boxes[i].kind) && shows[boxes[i].parent];
    if (!shows[i] && !with_others) continue;
    boxes[i].parent = places[boxes[i].parent];
    places[i] = out.boxes.size();
    out.boxes.push_back(std::move(boxes[i]));
  }
  return out;
}

}  // namespace kanshiki::parse::html
