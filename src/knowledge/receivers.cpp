#include "knowledge/receivers.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

Result<std::vector<Network>> read_networks(const toml::table& entry, const char* key) {
  std::vector<Network> out;
  for (const std::string& cidr : strings(entry[key])) {
    const auto network = parse_network(cidr);
    if (!network) return fail(Error::Kind::malformed, std::string(key) + ": not a network: " + cidr);
    out.push_back(*network);
  }
  return out;
}

Result<Receiver> read_receiver(const std::string& id, const toml::table& entry) {
  Receiver out;
  out.id = id;
  out.name = entry["name"].value_or(std::string(id));
  out.hosts = strings(entry["hosts"]);
  if (out.hosts.empty()) return fail(Error::Kind::malformed, "no hosts");
  out.inner_hosts = strings(entry["inner_hosts"]);
  out.authserv_ids = strings(entry["authserv_ids"]);
  out.results_below = entry["results_below"].value_or(false);
  out.rearranges = entry["rearranges"].value_or(false);
  out.own_fields = strings(entry["own_fields"]);
  out.dialects = strings(entry["dialects"]);
  auto inner = read_networks(entry, "inner_networks"), own = read_networks(entry, "own_networks");
  if (!inner) return tl::unexpected<Error>(inner.error());
  if (!own) return tl::unexpected<Error>(own.error());
  out.inner_networks = std::move(*inner);
  out.own_networks = std::move(*own);
  return out;
}

}  // namespace

bool Receiver::owns_field(std::string_view field) const {
  return std::any_of(own_fields.begin(), own_fields.end(), [&](std::string_view pattern) {
    if (!pattern.ends_with('*')) return iequals(pattern, field);
    return istarts_with(field, pattern.substr(0, pattern.size() - 1));
  });
}

const Receiver* receiver_of(std::string_view host, const std::vector<Receiver>& receivers) {
  const auto hit = std::find_if(receivers.begin(), receivers.end(),
                                [&](const Receiver& one) { return one.is_host(host); });
  return hit == receivers.end() ? nullptr : &*hit;
}

Result<std::vector<Receiver>> read_receivers(std::string_view text) {
  return read_entries(text, "receivers.toml", read_receiver);
}

}  // namespace kanshiki
