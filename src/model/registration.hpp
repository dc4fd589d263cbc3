#pragma once
/// What a registry says of a domain, a network of addresses or an AS number.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kanshiki {

/// A moment as a registry writes it; a date alone is the beginning of that day in the registry's zone.
struct RegistryDate {
  std::chrono::sys_seconds utc{};
  int zone_minutes = 0;  ///< east of UTC
};

/// Of a whois answer, in bytes.
inline constexpr std::size_t longest_whois = 256 * 1024;

/// Every text is what the registry was told, not what was proven; what it does not say is empty.
struct Registration {
  bool exists = true;  ///< false: the registry says that nobody has it
  std::string name;    ///< the domain, or what the network or AS is called
  std::string handle;
  std::string organisation;  ///< that holds it
  std::string person;        ///< that holds it: nobody's business, not to be published
  std::string hidden_by;     ///< the service that stands in the holder's place, or what was written instead
  std::string region, country;
  std::string registrar;
  std::string contact;                 ///< who speaks for the holder, an organisation
  std::string contact_mail;            ///< where that is reached
  std::string range;                   ///< of addresses, "133.242.0.0 - 133.242.255.255"
  std::vector<std::uint32_t> origins;  ///< AS numbers that announce it
  std::optional<RegistryDate> created, changed, expires;
  std::vector<std::string> status, name_servers;
  std::string abuse;    ///< the mail address for complaints
  std::string further;  ///< who knows more: a whois server, or an RDAP URL
};

}  // namespace kanshiki
