#include "report/replica_html.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/harmless.hpp"

namespace kanshiki {
namespace {

using Kind = LayoutBox::Kind;

std::string css_of(const Rgb& colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

std::string css_of(const Looks::Sides& sides) {
  return fmt::format("{}px {}px {}px {}px", sides[0], sides[1], sides[2], sides[3]);
}

std::string text_css(const Looks& looks) {
  std::string out;
  if (looks.colour) out += "color:" + css_of(*looks.colour) + ";";
  if (looks.text_size) out += fmt::format("font-size:{}px;", *looks.text_size);
  if (looks.bold) out += *looks.bold ? "font-weight:700;" : "font-weight:400;";
  if (looks.italic) out += *looks.italic ? "font-style:italic;" : "font-style:normal;";
  if (looks.underlined.value_or(false) || looks.struck.value_or(false))
    out += fmt::format("text-decoration:{}{};", looks.underlined.value_or(false) ? "underline " : "",
                       looks.struck.value_or(false) ? "line-through" : "");
  if (looks.align) {
    constexpr const char* names[] = {"start", "center", "end"};
    out += fmt::format("text-align:{};", names[static_cast<std::size_t>(*looks.align)]);
  }
  return out;
}

/// Tables and cells of that many pixels would be wider than a phone: see LooksSheet::css().
bool is_of_table(Kind kind) { return kind == Kind::table || kind == Kind::cell; }

std::string width_css(const Looks& looks, Kind kind) {
  if (looks.width && is_of_table(kind)) return fmt::format("width:{}px;", *looks.width);
  if (looks.width) return fmt::format("width:{}px;max-width:100%;", *looks.width);
  if (looks.width_percent) return fmt::format("width:{}%;", *looks.width_percent);
  return {};
}

std::string box_css(const Looks& looks, Kind kind) {
  std::string out;
  if (looks.background) out += "background:" + css_of(*looks.background) + ";";
  if (looks.padding) out += "padding:" + css_of(*looks.padding) + ";";
  if (looks.border)
    out += fmt::format("border:solid {};border-width:{};", css_of(looks.border_colour.value_or(Rgb{})),
                       css_of(*looks.border));
  if (looks.radius) out += fmt::format("border-radius:{}px;", *looks.radius);
  if (looks.above) out += fmt::format("margin-top:{}px;", *looks.above);
  if (looks.below) out += fmt::format("margin-bottom:{}px;", *looks.below);
  if (looks.centred.value_or(false)) out += "margin-left:auto;margin-right:auto;";
  if (looks.height)
    out += fmt::format("{}:{}px;", kind == Kind::block ? "min-height" : "height", *looks.height);
  const bool in_line = kind == Kind::link || kind == Kind::in_line || kind == Kind::field;
  if (looks.block.value_or(false)) {
    out += "display:block;";
  } else if (in_line && (looks.padding || looks.width || looks.border)) {
    out += "display:inline-block;";
  }
  return out;
}

/// Writes boxes as the elements that they are like.
class Writer {
 public:
  Writer(const Replica& replica, LooksSheet& sheet)
      : replica_(replica), sheet_(sheet), inside_(replica.boxes.size()) {
    for (std::size_t i = 1; i < replica.boxes.size(); ++i) inside_[replica.boxes[i].parent].push_back(i);
  }

  /// As deep as the layout, which is bounded.
  Markup write(std::size_t i) {
    const Replica::Box& box = replica_.boxes[i];
    const std::string looks = sheet_.class_of(box.looks, box.kind);
    switch (box.kind) {
      case Kind::text:
        return text_of(box);
      case Kind::line_break:
        return lone_element("br");
      case Kind::rule:
        return lone_element("hr", {{"class", looks}});
      case Kind::image:
        return image(box, looks);
      case Kind::link:
        return link(i, looks);
      case Kind::in_line:
        return element("span", {{"class", looks}}, content(i));
      case Kind::field:
        return element("span", {{"class", with("k-field-shown", looks)}}, content(i));
      case Kind::list:
        return element("ul", {{"class", looks}}, content(i));
      case Kind::numbered_list:
        return element("ol", {{"class", looks}}, content(i));
      case Kind::item:
        return element(is_list(box.parent) ? Name("li") : Name("div"), {{"class", looks}}, content(i));
      case Kind::table:
        return element("table", {{"role", "presentation"}, {"class", looks}}, content(i));
      case Kind::row:
        return element("tr", {{"class", looks}}, content(i));
      case Kind::cell:
        return cell(i, looks);
      case Kind::block:
        break;
    }
    return element("div", {{"class", looks}}, content(i));
  }

 private:
  static std::string with(const char* own, const std::string& looks) {
    return looks.empty() ? own : own + (" " + looks);
  }

  bool is_list(std::size_t i) const {
    const Kind kind = replica_.boxes[i].kind;
    return kind == Kind::list || kind == Kind::numbered_list;
  }

  Markup content(std::size_t i) {
    Markup out;
    for (const std::size_t inside : inside_[i]) out += write(inside);
    return out;
  }

  Markup cell(std::size_t i, const std::string& looks) {
    const Replica::Box& box = replica_.boxes[i];
    const auto span = [](int count) { return count > 1 ? std::to_string(count) : std::string(); };
    return element("td", {{"class", looks}, {"colspan", span(box.columns)}, {"rowspan", span(box.rows)}},
                   content(i));
  }

  Markup text_of(const Replica::Box& box) {
    Markup out;
    for (const Replica::Piece& piece : box.pieces) {
      const Markup words = text(harmless(piece.text));
      out += piece.marked ? element("mark", words) : words;
      for (const std::size_t number : piece.notes)
        out += element("sup", {{"class", with("k-number", sheet_.place_class(number))}},
                       text(std::to_string(number)));
    }
    return out;
  }

  Markup image(const Replica::Box& box, const std::string& looks) {
    Markup out;
    if (!box.words.empty()) out += element("span", {{"class", "k-alt"}}, text(harmless(box.words)));
    out += element("span", {{"class", "k-not-loaded"}}, text(replica_.not_loaded));
    return element("span", {{"class", with("k-image", looks)}}, out);
  }

  /// It leads nowhere; where it led, stands behind it.
  Markup link(std::size_t i, const std::string& looks) {
    const Replica::Box& box = replica_.boxes[i];
    Markup out = element("span", {{"class", with("k-inert", looks)}}, content(i));
    if (!box.leads_to.empty())
      out += element("span", {{"class", "k-leads"}}, text("→ " + harmless(defang_host(box.leads_to))));
    return out;
  }

  const Replica& replica_;
  LooksSheet& sheet_;
  std::vector<std::vector<std::size_t>> inside_;
};

}  // namespace

std::string LooksSheet::class_of(const Looks& looks, Kind kind) {
  const bool waits = is_of_table(kind) && looks.width;
  std::string always = text_css(looks) + box_css(looks, kind);
  if (waits && kind == Kind::table) always += "width:100%;";
  if (!waits) always += width_css(looks, kind);
  const std::string wide = waits ? width_css(looks, kind) : std::string();
  if (always.empty() && wide.empty()) return {};
  const auto number = classes_.try_emplace(always + "|" + wide, classes_.size() + 1).first->second;
  return "k-l" + std::to_string(number);
}

std::string LooksSheet::place_class(std::size_t number) {
  if (placed_.size() <= number) placed_.resize(number + 1);
  if (placed_[number]) return {};
  placed_[number] = true;
  notes_ = std::max(notes_, number);
  return "k-place-" + std::to_string(number);
}

std::string LooksSheet::note_class(std::size_t number) const {
  const bool placed = number < placed_.size() && placed_[number];
  return placed ? "k-note-" + std::to_string(number) : std::string();
}

std::string LooksSheet::css(bool with_margin) const {
  std::string out;
  for (const auto& [declarations, number] : classes_) {
    const std::size_t bar = declarations.find('|');
    const std::string always = declarations.substr(0, bar), wide = declarations.substr(bar + 1);
    if (!always.empty()) out += fmt::format(".kanshiki .k-l{}{{{}}}\n", number, always);
    if (!wide.empty())
      out += fmt::format("@media (min-width:44rem){{.kanshiki .k-l{}{{{}}}}}\n", number, wide);
  }
  if (!with_margin || notes_ == 0) return out;
  out += "@media screen and (min-width:74rem){@supports (anchor-name:--k){\n";
  std::string above;  // the note above, which is not to be covered
  for (std::size_t number = 1; number <= notes_; ++number) {
    if (number >= placed_.size() || !placed_[number]) continue;
    out += fmt::format(".k-page .k-place-{0}{{anchor-name:--k-place-{0}}}\n", number);
    const std::string place = fmt::format("anchor(--k-place-{} top)", number);
    const std::string top =
        above.empty() ? place : fmt::format("max({},calc(anchor({} bottom) + .7rem))", place, above);
    above = fmt::format("--k-note-{}", number);
    out += fmt::format(".k-page .k-note-{}{{anchor-name:{};top:{}}}\n", number, above, top);
  }
  return out + "}}\n";
}

Markup replica_html(const Replica& replica, std::string_view language, LooksSheet& sheet) {
  if (replica.boxes.empty()) return {};
  Writer writer(replica, sheet);
  return element("div", {{"class", "k-frame"}, {"lang", std::string(language)}}, writer.write(0));
}

}  // namespace kanshiki
