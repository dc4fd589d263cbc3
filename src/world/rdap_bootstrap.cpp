#include "world/rdap_bootstrap.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/json.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::json;

tl::unexpected<Error> malformed(const char* what) {
  return fail(Error::Kind::malformed, std::string("RDAP servers: ") + what);
}

bool is_domain(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.';
  });
}

std::optional<std::uint32_t> number(std::string_view text) {
  std::uint32_t out = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return {};
  return out;
}

/// The first URL of a list that starts with https; empty if none does.
std::string secure_url(const Json& urls) {
  for (const Json& url : urls)
    if (url.is_string() && istarts_with(url.get_ref<const std::string&>(), "https://")) return url;
  return {};
}

}  // namespace

std::string_view kept_name(RdapBootstrap::Kind kind) {
  using Kind = RdapBootstrap::Kind;
  if (kind == Kind::domains) return "rdap-dns";
  if (kind == Kind::ipv4) return "rdap-ipv4";
  return kind == Kind::ipv6 ? "rdap-ipv6" : "rdap-asn";
}

bool RdapBootstrap::add(Kind kind, std::string_view entry, const std::string& server) {
  if (kind == Kind::domains) {
    std::string domain = to_lower(entry);
    return is_domain(domain) && domains_.emplace(std::move(domain), server).second;
  }
  if (kind == Kind::as_numbers) {
    const std::size_t dash = entry.find('-');
    const auto first = number(entry.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : number(entry.substr(dash + 1));
    if (!first || !last || *first > *last) return false;
    ranges_.push_back({*first, *last, server});
    return true;
  }
  const auto network = parse_network(entry);
  if (!network || network->base.is_v4() != (kind == Kind::ipv4)) return false;
  networks_.emplace_back(*network, server);
  return true;
}

/// {"services": [[["com", "net"], ["https://rdap.example/"]], …]}
Result<RdapBootstrap> RdapBootstrap::read(std::string_view text, Kind kind) {
  const Json file = Json::parse(text, nullptr, false);
  const Json& services = at(file, "services");
  if (!services.is_array()) return malformed("not a list of services");
  RdapBootstrap out;
  std::size_t unreadable = 0;
  for (const Json& service : services) {
    const bool whole =
        service.is_array() && service.size() >= 2 && service[0].is_array() && service[1].is_array();
    const std::string server = whole ? secure_url(service[1]) : std::string();
    if (!whole) ++unreadable;
    if (server.empty()) continue;
    for (const Json& entry : service[0])
      if (!entry.is_string() || !out.add(kind, entry.get_ref<const std::string&>(), server)) ++unreadable;
  }
  if (out.size() == 0) return malformed("none that is reached over https");
  if (unreadable > out.size()) return malformed("most entries cannot be read");
  return out;
}

std::string_view RdapBootstrap::server_of(std::string_view domain) const {
  for (std::size_t begin = 0; begin < domain.size();) {
    if (const auto hit = domains_.find(domain.substr(begin)); hit != domains_.end()) return hit->second;
    begin = std::min(domain.find('.', begin), domain.size()) + 1;
  }
  return {};
}

std::string_view RdapBootstrap::server_of(const IpAddress& address) const {
  const std::pair<Network, std::string>* nearest = nullptr;
  for (const auto& one : networks_)
    if (one.first.contains(address) && (!nearest || one.first.prefix > nearest->first.prefix)) nearest = &one;
  return nearest ? std::string_view(nearest->second) : std::string_view();
}

std::string_view RdapBootstrap::server_of(std::uint32_t as_number) const {
  const Range* nearest = nullptr;
  for (const Range& one : ranges_)
    if (one.first <= as_number && as_number <= one.last &&
        (!nearest || one.last - one.first < nearest->last - nearest->first))
      nearest = &one;
  return nearest ? std::string_view(nearest->server) : std::string_view();
}

}  // namespace kanshiki
