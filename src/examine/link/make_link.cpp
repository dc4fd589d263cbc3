#include "examine/link/make_link.hpp"

#include <optional>

#include "base/text.hpp"
#include "parse/domain.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {
namespace {

Result<parse::Url> parse_against(std::string_view written, std::string_view base) {
  if (istarts_with(written, "www.")) return parse::parse_url("http://" + std::string(written));
  if (base.empty()) return parse::parse_url(written);
  const auto from = parse::parse_url(base);
  return parse::parse_url(written, from ? &*from : nullptr);
}

}  // namespace

Link make_link(const Text& text, Link::Kind kind, std::string_view written, std::string_view shown,
               std::string_view base) {
  Link link;
  link.mail = text.mail;
  link.part = text.part;
  link.kind = kind;
  link.raw = written;
  link.text = squeeze(shown);
  const auto url = parse_against(trim(written), base);
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
