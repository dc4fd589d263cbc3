#include "examine/link/make_link.hpp"

#include "base/text.hpp"
#include "parse/domain.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {

Link make_link(const Text& text, Link::Kind kind, std::string_view written, std::string_view shown) {
  Link link;
  link.mail = text.mail;
  link.part = text.part;
  link.kind = kind;
  link.raw = written;
  link.text = squeeze(shown);
  const bool bare = istarts_with(written, "www.");
  auto url = parse::parse_url(bare ? "http://" + std::string(written) : std::string(written));
  if (!url) {
    link.valid = false;
    link.url = written;
    return link;
  }
  link.url = url->href();
  link.scheme = url->scheme();
  link.host = url->host();
  link.registrable_domain = parse::registrable_domain(link.host);
  if (link.registrable_domain.empty()) link.registrable_domain = link.host;
  return link;
}

}  // namespace kanshiki::examine
