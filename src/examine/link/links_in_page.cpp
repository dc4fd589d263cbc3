/// Leads from an HTML text to everything in it that leads out: what a reader can click, what is sent, what is
/// fetched.

#include <optional>
#include <set>
#include <tuple>

#include "base/limits.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

using parse::HtmlLink;
using parse::HtmlLinkKind;

Link::Kind kind_of(HtmlLinkKind kind) {
  switch (kind) {
    case HtmlLinkKind::anchor:
    case HtmlLinkKind::area:
      return Link::Kind::anchor;
    case HtmlLinkKind::form:
    case HtmlLinkKind::form_button:
      return Link::Kind::form;
    case HtmlLinkKind::refresh:
      return Link::Kind::refresh;
    case HtmlLinkKind::image:
    case HtmlLinkKind::image_set:
    case HtmlLinkKind::image_button:
    case HtmlLinkKind::background:
      return Link::Kind::image;
    default:
      return Link::Kind::resource;
  }
}

/// What stays inside the mail: places in the page, its own parts, pictures written out.
bool leads_nowhere(const HtmlLink& link) {
  const std::string_view value = trim(link.value);
  return value.empty() || value.front() == '#' || istarts_with(value, "cid:") ||
         (istarts_with(value, "data:") && kind_of(link.kind) != Link::Kind::anchor) ||
         istarts_with(value, "about:");
}

/// The kind of the page's own reading, where it is finer than a link's.
std::string_view place_of(HtmlLinkKind kind) {
  const std::string_view name = to_string(kind);
  return name == to_string(kind_of(kind)) ? std::string_view() : name;
}

/// What is relative counts from <base href>, if there is one that is a URL.
std::optional<parse::Url> base_of(const parse::HtmlDocument& page) {
  for (const HtmlLink& link : page.links) {
    if (link.kind != HtmlLinkKind::base) continue;
    auto url = parse::parse_url(link.value);
    return url ? std::optional(std::move(*url)) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

Found links_in_page(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!text.page) return out;
  const std::optional<parse::Url> base = base_of(*text.page);
  std::set<std::tuple<HtmlLinkKind, std::string_view, std::string_view>> seen;
  for (const HtmlLink& link : text.page->links) {
    if (leads_nowhere(link) || !seen.emplace(link.kind, link.value, link.text).second) continue;
    if (out.leads.size() == limits::links) {
      out.findings.push_back(
          {"link.limit", Meaning::suspicious, {{"most", std::int64_t{limits::links}}}, {}});
      break;
    }
    Link made = make_link(text, kind_of(link.kind), link.value, link.text, base ? &*base : nullptr);
    made.place = place_of(link.kind);
    out.leads.push_back(std::make_shared<const Link>(std::move(made)));
  }
  for (const parse::HtmlLimit& limit : text.page->limits_hit)
    out.findings.push_back(
        {"body.html_limit",
         Meaning::suspicious,
         {{"limit", std::string(limit.name)}, {"most", static_cast<std::int64_t>(limit.bound)}},
         {}});
  return out;
}

}  // namespace kanshiki::examine
