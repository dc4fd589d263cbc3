#pragma once
/// One Received field, as its writer worded it (RFC 5321 §4.4).

#include <optional>
#include <string_view>

#include "base/ip.hpp"
#include "model/mail_date.hpp"

namespace kanshiki {

struct ReceivedLine {
  std::string_view by, from_helo, from_rdns, with, id;
  std::optional<IpAddress> from_ip;
  std::optional<MailDate> date;
};

}  // namespace kanshiki
