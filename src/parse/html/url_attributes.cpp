#include "parse/html/url_attributes.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "parse/html/characters.hpp"
#include "parse/html/css_syntax.hpp"

namespace kanshiki::parse::html {

namespace {

using Kind = HtmlLinkKind;

struct UrlAttribute {
  std::string_view name;
  Kind (*kind)(const Token& tag);
};

Kind kind_of_href(const Token& tag) {
  switch (tag.tag) {
    case Tag::a:
      return Kind::anchor;
    case Tag::area:
      return Kind::area;
    case Tag::base:
      return Kind::base;
    case Tag::link:
      return Kind::resource;
    default:
      return Kind::svg;
  }
}

Kind kind_of_src(const Token& tag) {
  switch (tag.tag) {
    case Tag::script:
      return Kind::script;
    case Tag::iframe:
    case Tag::frame:
      return Kind::frame;
    case Tag::embed:
      return Kind::object;
    case Tag::input:
      return Kind::image_button;
    case Tag::audio:
    case Tag::bgsound:
    case Tag::source:
    case Tag::track:
    case Tag::video:
      return Kind::media;
    default:
      return Kind::image;
  }
}

template <Kind kind>
Kind always(const Token&) {
  return kind;
}

constexpr UrlAttribute url_attributes[] = {
    {"action", always<Kind::form>},
    {"background", always<Kind::background>},
    {"cite", always<Kind::other>},
    {"codebase", always<Kind::object>},
    {"data", always<Kind::object>},
    {"dynsrc", always<Kind::image>},
    {"formaction", always<Kind::form_button>},
    {"href", kind_of_href},
    {"longdesc", always<Kind::other>},
    {"lowsrc", always<Kind::image>},
    {"manifest", always<Kind::other>},
    {"ping", always<Kind::other>},
    {"poster", always<Kind::image>},
    {"src", kind_of_src},
    {"xlink:href", kind_of_href},
};

const UrlAttribute* find_url_attribute(std::string_view name) {
  const auto found =
      std::lower_bound(std::begin(url_attributes), std::end(url_attributes), name,
                       [](const UrlAttribute& one, std::string_view key) { return one.name < key; });
  return found != std::end(url_attributes) && found->name == name ? found : nullptr;
}

// Where `part` of an attribute's value stands in the source.
Span place_of(std::string_view part, const Attribute& attribute) {
  if (attribute.value.size() != attribute.value_at.size()) return attribute.value_at;
  const std::size_t begin =
      attribute.value_at.begin + static_cast<std::size_t>(part.data() - attribute.value.data());
  return {begin, begin + part.size()};
}

// §4.8.4.2.1 and the rules that follow it: each candidate is a URL and, up to a comma, its descriptors.
void read_srcset(const Attribute& attribute, const UrlFound& found) {
  static constexpr ByteSet parts(" \t\n\f\r,"), space(" \t\n\f\r");
  const std::string_view set = attribute.value;
  for (std::size_t at = 0;;) {
    while (at < set.size() && parts.has(set[at])) ++at;
    if (at == set.size()) return;
    const std::size_t begin = at;
    at = space.find(set, at, set.size());
    std::size_t end = at;
    while (set[end - 1] == ',') --end;
    if (end == at) at = std::min(set.find(',', at), set.size());
    const std::string_view url = set.substr(begin, end - begin);
    found(Kind::image_set, url, place_of(url, attribute));
  }
}

void read_style(const Attribute& attribute, const UrlFound& found) {
  for_each_url(attribute.value, [&](std::string_view url, Span, bool imported) {
    found(imported ? Kind::css_import : Kind::css, url, place_of(url, attribute));
  });
}

void read_meta(const Token& tag, const Attribute& content, const UrlFound& found) {
  const std::string_view* directive = tag.attribute("http-equiv");
  if (directive == nullptr || !iequals(trim(*directive), "refresh")) return;
  const std::string_view url = refresh_target(content.value);
  if (!url.empty()) found(Kind::refresh, url, place_of(url, content));
}

}  // namespace

void for_each_url(const Token& tag, const UrlFound& found) {
  for (const Attribute& one : tag.attributes) {
    if (one.name == "style") {
      read_style(one, found);
    } else if (one.name == "srcset" || one.name == "imagesrcset") {
      read_srcset(one, found);
    } else if (one.name == "content" && tag.tag == Tag::meta) {
      read_meta(tag, one, found);
    } else if (const UrlAttribute* bearer = find_url_attribute(one.name)) {
      if (!trim(one.value).empty()) found(bearer->kind(tag), one.value, one.value_at);
    }
  }
}

std::string_view refresh_target(std::string_view content) {
  static constexpr ByteSet delay("0123456789.");
  content = trim(content);
  std::size_t at = 0;
  while (at < content.size() && delay.has(content[at])) ++at;
  if (at == 0) return {};
  std::string_view rest = trim(content.substr(at));
  if (rest.size() == content.size() - at && !rest.starts_with(';') && !rest.starts_with(',')) return {};
  if (rest.starts_with(';') || rest.starts_with(',')) rest = trim(rest.substr(1));
  if (istarts_with(rest, "url")) {
    const std::string_view after = trim(rest.substr(3));
    if (after.starts_with('=')) rest = trim(after.substr(1));
  }
  if (rest.starts_with('"') || rest.starts_with('\'')) {
    const char quote = rest[0];
    rest = rest.substr(1);
    rest = rest.substr(0, rest.find(quote));
  }
  return rest;
}

}  // namespace kanshiki::parse::html
