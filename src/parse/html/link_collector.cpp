#include "parse/html/link_collector.hpp"

#include <utility>

#include "base/text.hpp"
#include "parse/html/css_syntax.hpp"
#include "parse/html/url_attributes.hpp"

namespace kanshiki::parse::html {

namespace {

using Kind = HtmlLinkKind;

std::string_view value_of(const Token& tag, std::string_view name) {
  const std::string_view* value = tag.attribute(name);
  return value != nullptr ? *value : std::string_view();
}

// Why the element of a link is not seen, for those kinds that show anything.
Hidings hidings(Kind kind, const Style& style) {
  switch (kind) {
    case Kind::anchor:
    case Kind::form_button:
      return style.hidings();
    case Kind::base:
    case Kind::css:
    case Kind::css_import:
    case Kind::other:
    case Kind::refresh:
    case Kind::resource:
    case Kind::script:
      return {};
    default:
      return style.hidings_of_pictures();
  }
}

// What a reader sees of an element without content.
std::string_view own_text(Kind kind, const Token& tag) {
  const bool shows_alt =
      kind == Kind::image || kind == Kind::image_set || kind == Kind::image_button || kind == Kind::area;
  if (shows_alt) return value_of(tag, "alt");
  return kind == Kind::form_button && tag.tag == Tag::input ? value_of(tag, "value") : std::string_view();
}

}  // namespace

std::optional<std::size_t> LinkCollector::add(const Token& tag, const Style& style, bool outlook_only) {
  std::optional<std::size_t> around_content;
  for_each_url(tag, [&](Kind kind, std::string_view value, Span source) {
    HtmlLink link;
    link.kind = kind;
    link.value = value;
    link.source = source;
    link.tag = tag.tag;
    link.text = own_text(kind, tag);
    link.title = value_of(tag, "title");
    link.hidden = hidings(kind, style);
    link.outlook_only = outlook_only;
    const auto index = keep(link);
    if (kind == Kind::anchor || (kind == Kind::form_button && tag.tag == Tag::button)) around_content = index;
  });
  return around_content;
}

void LinkCollector::add_style_sheet(std::string_view css, std::size_t begin) {
  for_each_url(css, [&](std::string_view url, Span at, bool imported) {
    HtmlLink link;
    link.kind = imported ? Kind::css_import : Kind::css;
    link.value = url;
    link.source = {begin + at.begin, begin + at.end};
    link.tag = Tag::style;
    keep(link);
  });
}

std::optional<std::size_t> LinkCollector::keep(const HtmlLink& link) {
  if (links_.size() == room_) {
    full_ = true;
    return std::nullopt;
  }
  links_.push_back(link);
  contents_.emplace_back();
  return links_.size() - 1;
}

void LinkCollector::add_image_inside(std::size_t link, std::string_view alt, const Style& style) {
  HtmlLink& around = links_[link];
  around.wraps_image = true;
  if (around.image_alt.empty()) around.image_alt = alt;
  if (style.hidings_of_pictures().empty()) around.hidden = {};
}

std::vector<HtmlLink> LinkCollector::take(std::string_view visible) {
  for (std::size_t i = 0; i < links_.size(); ++i) {
    if (contents_[i].size() == 0) continue;
    links_[i].text = trim(contents_[i].of(visible));
    if (!links_[i].text.empty()) links_[i].hidden = {};
  }
  return std::move(links_);
}

}  // namespace kanshiki::parse::html
