/// A link whose words are a web address of one owner while it leads to another.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/unwrap.hpp"
#include "parse/domain.hpp"
#include "parse/url/url.hpp"
#include "parse/url_finder.hpp"

namespace kanshiki::examine {
namespace {

/// The registrable domain that a reader reads in the link's words: of a URL, or of a bare host name that is
/// all there is.
std::string domain_shown(std::string_view words) {
  std::string written;
  if (const auto urls = parse::find_urls(words); !urls.empty()) {
    written = urls.front();
    if (istarts_with(written, "www.")) written.insert(0, "http://");
  } else if (words.find_first_of(" @/") == std::string_view::npos &&
             words.find('.') != std::string_view::npos) {
    written = "http://" + std::string(words);
  }
  const auto url =
      written.empty() ? Result<parse::Url>(fail(Error::Kind::absent, "")) : parse::parse_url(written);
  if (!url) return {};
  const std::string_view suffix = parse::public_suffix(url->host());
  const bool known = suffix.find('.') != std::string_view::npos || suffix.size() > 1;
  return known ? std::string(parse::registrable_domain(url->host())) : std::string();
}

}  // namespace

Found text_hides_host(const Link& link, const Knowledge& knowledge, World&) {
  if (link.kind != Link::Kind::anchor || link.host.empty() || link.text.empty()) return {};
  const std::string shown = domain_shown(link.text);
  if (shown.empty() || shown == link.registrable_domain) return {};
  if (unwrap(link, knowledge)) return {};  // the link inside of it is judged instead
  return {{{"link.text_hides_host",
            Meaning::suspicious,
            {{"shown", shown}, {"text", link.text}, {"target", link.registrable_domain}, {"url", link.url}},
            {{Cite::In::body, link.part ? link.part->path : "", 0, 0, link.text}}}},
          {}};
}

}  // namespace kanshiki::examine
