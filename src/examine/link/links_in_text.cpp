/// Leads from a text to the links that a mail program makes of it.

#include <set>

#include "base/limits.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"
#include "parse/url_finder.hpp"

namespace kanshiki::examine {

Found links_in_text(const Text& text, const Knowledge&, World&) {
  Found out;
  std::set<std::string_view> seen;
  for (const std::string_view url : parse::find_urls(text.visible)) {
    if (!seen.insert(url).second) continue;
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
