#include "parse/feed/keys.hpp"

#include <algorithm>

namespace kanshiki::parse {
namespace {

constexpr std::size_t most_paths = 32, most_labels = 16;
constexpr unsigned widest_network = 8;  // a feed that lists more than a 256th of the internet is wrong

/// Host, port, path and query: what is left without scheme, credentials and fragment.
std::string_view place_of(std::string_view href) {
  const std::size_t scheme = href.find("://");
  if (scheme != href.npos) href.remove_prefix(scheme + 3);
  href = href.substr(0, href.find('#'));
  const std::size_t path = std::min(href.find_first_of("/?"), href.size());
  const std::size_t at = href.substr(0, path).rfind('@');
  return at == href.npos ? href : href.substr(at + 1);
}

/// Up to and with the last "/" of the path.
std::string_view folder_of(std::string_view place) {
  const std::string_view path = place.substr(0, place.find('?'));
  return path.substr(0, path.rfind('/') + 1);
}

}  // namespace

std::string url_key(std::string_view href) { return "u:" + std::string(place_of(href)); }

std::string below_key(std::string_view href) { return "b:" + std::string(folder_of(place_of(href))); }

std::string host_key(std::string_view host) { return "h:" + std::string(host); }

std::string network_key(const Network& network) { return "n:" + network.to_string(); }

std::vector<std::string> keys_of_url(std::string_view href) {
  std::vector<std::string> out = {url_key(href)};
  std::string_view folder = folder_of(place_of(href));
  while (!folder.empty() && out.size() <= most_paths) {
    out.push_back("b:" + std::string(folder));
    folder = folder_of(folder.substr(0, folder.size() - 1));
  }
  return out;
}

std::vector<std::string> keys_of_host(std::string_view host) {
  std::vector<std::string> out;
  for (;;) {
    out.push_back(host_key(host));
    const std::size_t dot = host.find('.');
    if (dot == host.npos || out.size() == most_labels) return out;
    host.remove_prefix(dot + 1);
  }
}

std::vector<std::string> keys_of_address(const IpAddress& address) {
  const IpAddress plain = address.unmapped();
  std::vector<std::string> out;
  for (unsigned prefix = plain.bits(); prefix >= widest_network; --prefix)
    out.push_back(network_key(network_of(plain, prefix)));
  return out;
}

}  // namespace kanshiki::parse
