#include "examine/link/make_link.hpp"

#include <optional>

#include "base/text.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

/// Programs take "www.example.jp" for an address of the web.
Result<parse::Url> parse_against(std::string_view written, std::string_view base) {
  if (istarts_with(written, "www.")) return parse::parse_url("http://" + std::string(written));
  if (base.empty()) return parse::parse_url(written);
  const auto from = parse::parse_url(base);
  return parse::parse_url(written, from ? &*from : nullptr);
}

void take_apart(const parse::Url& url, Link& link) {
  link.url = url.href();
  link.scheme = url.scheme();
  link.host = url.host();
  link.registrable_domain = parse::registrable_domain(link.host);
  if (link.registrable_domain.empty()) link.registrable_domain = link.host;
}

}  // namespace

Link make_link(const Text& text, Link::Kind kind, std::string_view written, std::string_view shown,
               std::string_view base) {
  Link link = make_link(text.mail, text.part, kind, written, shown, base);
  if (text.in_picture) link.place = "picture";
  return link;
}

Link make_link(const Piece<Mail>& mail, const Part* part, Link::Kind kind, std::string_view written,
               std::string_view shown, std::string_view base) {
  Link link;
  link.mail = mail;
  link.part = part;
  link.kind = kind;
  link.raw = written;
  link.text = squeeze(shown);
  if (const auto url = parse_against(trim(written), base)) {
    take_apart(*url, link);
  } else {
    link.valid = false;
    link.url = written;
  }
  return link;
}

Link make_inner_link(const Piece<Link>& outer, const parse::Url& url) {
  Link link = *outer;
  link.unwrapped_from = outer;
  link.valid = true;
  take_apart(url, link);
  return link;
}

Result<parse::Url> written_url(const Link& link) {
  if (!link.unwrapped_from)
    if (auto url = parse_against(trim(link.raw), {})) return url;
  return parse::parse_url(link.url);
}

bool leads_inside(const parse::Url& url) {
  if (!url.ip()) return false;
  const IpScope scope = url.ip()->scope();
  return scope == IpScope::private_use || scope == IpScope::loopback || scope == IpScope::link_local;
}

}  // namespace kanshiki::examine
