/// Leads from a text to the links that a mail program makes of it.

#include <set>

#include "base/limits.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"
#include "parse/html/document.hpp"
#include "parse/url_finder.hpp"

namespace kanshiki::examine {
namespace {

/// The words of a page's anchors, in the order of the text: they lead where the anchor leads, whatever they
/// say.
std::vector<std::string_view> anchor_words(const Text& text) {
  std::vector<std::string_view> out;
  if (!text.page) return out;
  for (const parse::HtmlLink& link : text.page->links)
    if (link.kind == parse::HtmlLinkKind::anchor && !link.text.empty()) out.push_back(link.text);
  return out;
}

/// Whether `url` stands in one of `anchors`; both come in the order of the text, and `next` moves along.
bool is_anchored(std::string_view url, const std::vector<std::string_view>& anchors, std::size_t& next) {
  while (next < anchors.size() && anchors[next].data() + anchors[next].size() <= url.data()) ++next;
  return next < anchors.size() && anchors[next].data() <= url.data();
}

}  // namespace

Found links_in_text(const Text& text, const Knowledge&, World&) {
  Found out;
  std::set<std::string_view> seen;
  const std::vector<std::string_view> anchors = anchor_words(text);
  std::size_t next = 0;
  for (const std::string_view url : parse::find_urls(text.visible)) {
    if (is_anchored(url, anchors, next) || !seen.insert(url).second) continue;
    if (out.leads.size() == limits::links) {
      out.findings.push_back(
          {"link.limit", Meaning::suspicious, {{"most", std::int64_t{limits::links}}}, {cite(text, url)}});
      break;
    }
    out.leads.push_back(std::make_shared<const Link>(make_link(text, Link::Kind::text, url, url)));
  }
  return out;
}

}  // namespace kanshiki::examine
