#pragma once
/// Where a host is, as far as anybody may connect to it.

#include <functional>
#include <string>
#include <vector>

#include "base/ip.hpp"
#include "net/dns_fetcher.hpp"

namespace kanshiki {

struct HostAddresses {
  std::vector<IpAddress> addresses;                ///< at most three, IPv4 first; none: see `why`
  Reply::Status status = Reply::Status::answered;  ///< why there are none
  std::string why;
};

/// Looks up both families at the same time; what fails is only told if the other has nothing either. Calls
/// `done` once, with the addresses to which the guard does not object.
void look_up_host(DnsFetcher& dns, const std::string& host, EventLoop::Time until,
                  const std::function<void(HostAddresses)>& done);

/// The same judgement of addresses that are known already.
HostAddresses judge_addresses(std::vector<IpAddress> addresses);

}  // namespace kanshiki
