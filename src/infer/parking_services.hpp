#pragma once
/// Services that park domains, known by their name servers: what these serve shows advertisements, or an
/// offer to sell, instead of a site.

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"

namespace kanshiki::infer {

struct ParkingService {
  std::string_view domain;  ///< of its name servers
  std::string_view name;
};

/// As of 2026-11-22, by what the services tell their customers to enter, as public documentation and tools
/// repeat it; not asked of each. Dan.com has been Afternic's since June 2025. Not here: those that serve a
/// domain before its holder has chosen anything (dns-parking.com, domaincontrol.com), for they serve sites as
/// well.
constexpr std::array parking_services =
    std::to_array<ParkingService>({{"above.com", "Above.com"},
                                   {"afternic.com", "Afternic"},
                                   {"bodis.com", "Bodis"},
                                   {"cashparking.com", "GoDaddy CashParking"},
                                   {"dan.com", "Dan.com"},
                                   {"dsredirection.com", "DomainSponsor"},
                                   {"fabulous.com", "Fabulous"},
                                   {"hugedomains.com", "HugeDomains"},
                                   {"internettraffic.com", "Uniregistry"},
                                   {"namedrive.com", "NameDrive"},
                                   {"parkingcrew.net", "ParkingCrew"},
                                   {"parklogic.com", "ParkLogic"},
                                   {"rookdns.com", "Rook Media"},
                                   {"sedoparking.com", "Sedo"},
                                   {"skenzo.com", "Skenzo"},
                                   {"smartname.com", "SmartName"},
                                   {"undeveloped.com", "Dan.com"},
                                   {"uniregistrymarket.link", "Uniregistry"},
                                   {"voodoo.com", "Voodoo"}});

/// Who parks the domains that `name_server` serves; empty if nobody known does.
inline std::string_view parked_with(std::string_view name_server) {
  const auto hit =
      std::find_if(parking_services.begin(), parking_services.end(),
                   [&](const ParkingService& one) { return is_at_or_below(name_server, one.domain); });
  return hit == parking_services.end() ? std::string_view() : hit->name;
}

}  // namespace kanshiki::infer
