#include "examine/link/make_link.hpp"

#include <memory>

#include "base/text.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

/// A URL that came of something else, as if it had been written so.
Result<parse::Url> written_out(const parse::Url& url) { return parse::parse_url(url.href()); }

/// Programs take "www.example.jp" for an address of the web.
Result<parse::Url> parse_against(std::string_view written, const parse::Url* base) {
  if (istarts_with(written, "www.")) return parse::parse_url("http://" + std::string(written));
  auto url = parse::parse_url(written, base);
  if (!base || !url) return url;
  const auto whole = parse::parse_url(written);
  return whole && *whole == *url ? url : written_out(*url);
}

void take_apart(Result<parse::Url> url, Link& link) {
  if (!url) return;
  link.url = url->href();
  link.scheme = url->scheme();
  link.host = url->host();
  link.registrable_domain = parse::registrable_domain(link.host);
  if (link.registrable_domain.empty()) link.registrable_domain = link.host;
  link.parsed = std::make_shared<const parse::Url>(std::move(*url));
}

}  // namespace

Link make_link(const Text& text, Link::Kind kind, std::string_view written, std::string_view shown,
               const parse::Url* base) {
  Link link = make_link(text.mail, text.part, kind, written, shown, base);
  if (text.in_picture) link.place = "picture";
  return link;
}

Link make_link(const Piece<Mail>& mail, const Part* part, Link::Kind kind, std::string_view written,
               std::string_view shown, const parse::Url* base) {
  Link link;
  link.mail = mail;
  link.part = part;
  link.kind = kind;
  link.raw = written;
  link.text = squeeze(shown);
  link.url = written;
  take_apart(parse_against(trim(written), base), link);
  return link;
}

Link make_inner_link(const Piece<Link>& outer, const parse::Url& url) {
  Link link = *outer;
  link.unwrapped_from = outer;
  take_apart(written_out(url), link);
  return link;
}

bool leads_inside(const parse::Url& url) {
  if (!url.ip()) return false;
  const IpScope scope = url.ip()->scope();
  return scope == IpScope::private_use || scope == IpScope::loopback || scope == IpScope::link_local;
}

}  // namespace kanshiki::examine
