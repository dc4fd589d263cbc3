// What must hold of any page's looks: each box stands in one before it, rows in tables and cells in rows, and
// texts follow one another in what is seen; an article that shows it has no element, attribute or address but
// ours.
#include <nlohmann/json.hpp>
#include <string>

#include "base/text.hpp"
#include "parse/html/document.hpp"
#include "parse/html/layout.hpp"
#include "report/layout.hpp"
#include "report/replica.hpp"
#include "report/replica_html.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki;

void check(const Layout& layout, std::size_t visible) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
    const LayoutBox& box = layout.boxes[i];
    const LayoutBox::Kind around = layout.boxes[box.parent].kind;
    require(i == 0 || box.parent < i);
    require((box.kind == LayoutBox::Kind::row) == (around == LayoutBox::Kind::table));
    require((box.kind == LayoutBox::Kind::cell) == (around == LayoutBox::Kind::row));
    require(box.begin <= box.end && box.end <= visible);
    if (box.kind != LayoutBox::Kind::text) continue;
    require(box.begin >= end && box.end > box.begin);
    end = box.end;
  }
}

// Every tag is written by us: words are escaped.
void check_markup(std::string_view html) {
  for (std::size_t at = 0; (at = html.find('<', at)) != html.npos; ++at) {
    const std::string_view tag = html.substr(at + 1, html.find('>', at) - at - 1);
    require(tag.find("href") == tag.npos && tag.find("src") == tag.npos && tag.find("style") == tag.npos);
    require(tag.find(" on") == tag.npos && tag.find('<') == tag.npos);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string source = to_valid_utf8({reinterpret_cast<const char*>(data), size});
  Arena arena;
  const parse::HtmlDocument page = parse::read_html(source, arena);
  const Layout layout = parse::read_layout(source, arena);
  check(layout, page.visible.text.size());

  const MaskedText text{std::string(page.visible.text), {}};
  const Json section =
      layout_section(layout, text, text.text.size(), Mask(), [](std::string_view) { return Json(0); });
  const Catalogue words;
  const Json document = {{"links", {{{"registrable_domain", "a.example"}}}}};
  const Story story(document, words);
  const auto shown = replica({{"text", text.text}, {"layout", section}}, size, {}, story);
  LooksSheet looks;
  if (shown) check_markup(replica_html(*shown, "", looks).str());
  return 0;
}
