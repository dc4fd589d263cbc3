/// How an element is trimmed before any style sheet: the standard's rendering section (§15.3).

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "parse/html/presentation.hpp"

namespace kanshiki::parse::html {

namespace {

constexpr double most_spanned = 100;  // columns or rows of one cell
constexpr float usual_cell_padding = 1;

Trim of_tag(Tag tag) {
  Trim out;
  switch (tag) {
    case Tag::b:
    case Tag::strong:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
      out.bold = true;
      break;
    case Tag::th:
      out.bold = true;
      out.align = Align::centre;
      break;
    case Tag::i:
    case Tag::em:
    case Tag::cite:
    case Tag::dfn:
    case Tag::var:
    case Tag::address:
      out.italic = true;
      break;
    case Tag::u:
    case Tag::ins:
      out.underlined = true;
      break;
    case Tag::s:
    case Tag::strike:
    case Tag::del:
      out.struck = true;
      break;
    case Tag::center:
      out.align = Align::centre;
      break;
    case Tag::table:
      out.cell_padding = usual_cell_padding;
      break;
    default:
      break;
  }
  return out;
}

std::optional<float> pixels(std::string_view value) {
  const auto length = parse_length(value);
  if (!length || length->percentage || length->in_font_sizes) return std::nullopt;
  return static_cast<float>(std::clamp(length->value, 0.0, 10'000.0));
}

int span(std::string_view value) {
  return static_cast<int>(std::clamp(take_number(value).value_or(1), 1.0, most_spanned));
}

// `center` on a table moves the table itself.
void align(const Token& tag, std::string_view value, Trim& out) {
  if (tag.tag == Tag::table) {
    out.centred = iequals(value, "center");
  } else if (iequals(value, "center") || iequals(value, "middle")) {
    out.align = Align::centre;
  } else if (iequals(value, "right")) {
    out.align = Align::end;
  } else if (iequals(value, "left") || iequals(value, "justify")) {
    out.align = Align::start;
  }
}

}  // namespace

Trim trim_of(const Token& start_tag) {
  Trim out = of_tag(start_tag.tag);
  const bool table = start_tag.tag == Tag::table;
  const bool cell = start_tag.tag == Tag::td || start_tag.tag == Tag::th;
  for (const auto& [name, value, name_at, value_at] : start_tag.attributes) {
    if (name == "align" && start_tag.tag != Tag::img) {
      align(start_tag, trim(value), out);
    } else if (name == "width" && (table || cell)) {
      out.attribute_width = parse_length(value);
    } else if (name == "cellpadding" && table) {
      out.cell_padding = pixels(value);
    } else if (name == "border" && table) {
      out.cell_border = pixels(value).value_or(1) > 0 ? 1.0f : 0.0f;
    } else if (name == "colspan" && cell) {
      out.columns = span(value);
    } else if (name == "rowspan" && cell) {
      out.rows = span(value);
    }
  }
  out.any = true;
  return out;
}

}  // namespace kanshiki::parse::html
