#include "parse/url/url.hpp"

#include <fmt/format.h>

namespace kanshiki::parse {

std::string_view Url::username() const {
  return has_host() ? part(scheme_end_ + 3, username_end_) : std::string_view();
}

std::string_view Url::password() const {
  return has_credentials() ? part(username_end_ + 1, host_ - 1) : std::string_view();
}

std::optional<IpAddress> Url::ip() const {
  if (host_kind_ == HostKind::ipv4) return parse_ipv4(host());
  if (host_kind_ == HostKind::ipv6) return parse_ipv6(host().substr(1, host().size() - 2));
  return {};
}

std::string Url::origin() const {
  if (scheme() == "blob") {
    const auto inner = parse_url(path());
    const bool web = inner && (inner->scheme_kind_ == Scheme::http || inner->scheme_kind_ == Scheme::https);
    return web ? inner->origin() : "null";
  }
  if (!is_special() || scheme_kind_ == Scheme::file) return "null";
  return port_ ? fmt::format("{}://{}:{}", scheme(), host(), *port_)
               : fmt::format("{}://{}", scheme(), host());
}

}  // namespace kanshiki::parse
