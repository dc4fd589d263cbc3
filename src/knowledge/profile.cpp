#include "knowledge/profile.hpp"

#include <algorithm>
#include <sstream>

#include "base/text.hpp"
#include "knowledge/configuration_keys.hpp"

namespace kanshiki {
namespace {

std::vector<std::string> lower_all(std::vector<std::string> texts) {
  for (std::string& text : texts) text = to_lower(text);
  return texts;
}

toml::array array(const std::vector<std::string>& texts) {
  toml::array out;
  for (const std::string& text : texts) out.push_back(text);
  return out;
}

}  // namespace

bool Profile::owns(std::string_view domain) const {
  return std::any_of(domains.begin(), domains.end(),
                     [&](const std::string& own) { return is_at_or_below(domain, own); });
}

Result<Profile> read_profile(std::string_view text, std::string_view file) {
  auto table = checked_configuration(text, file);
  if (!table) return tl::unexpected<Error>(table.error());
  Profile out;
  const auto recipient = (*table)["recipient"];
  out.domains = lower_all(strings(recipient["domains"]));
  out.addresses = lower_all(strings(recipient["addresses"]));
  out.names = strings(recipient["names"]);
  out.services = strings(recipient["services"]);
  out.services_known = recipient["services"].is_array();
  const auto trust = (*table)["trust"];
  out.trusted_hosts = lower_all(strings(trust["hosts"]));
  out.authserv_ids = lower_all(strings(trust["authserv_ids"]));
  for (const std::string& cidr : strings(trust["networks"]))
    if (const auto network = parse_network(cidr)) out.trusted_networks.push_back(*network);
  auto logins = read_known_logins(text, file);
  if (!logins) return tl::unexpected<Error>(logins.error());
  out.logins = std::move(*logins);
  return out;
}

std::string write_profile(const Profile& profile) {
  toml::table recipient{{"domains", array(profile.domains)},
                        {"addresses", array(profile.addresses)},
                        {"names", array(profile.names)}};
  if (profile.services_known) recipient.insert("services", array(profile.services));
  toml::array networks;
  for (const Network& network : profile.trusted_networks) networks.push_back(network.to_string());
  const toml::table all{{"recipient", recipient},
                        {"trust", toml::table{{"networks", networks},
                                              {"hosts", array(profile.trusted_hosts)},
                                              {"authserv_ids", array(profile.authserv_ids)}}}};
  std::ostringstream out;
  out << all << '\n' << write_known_logins(profile.logins);
  return out.str();
}

}  // namespace kanshiki
