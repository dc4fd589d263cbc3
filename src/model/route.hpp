#pragma once
/// The way a mail came: its Received fields read as hops, and where trust in them ends (RFC 5321 §4.4).

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/mail.hpp"
#include "model/received.hpp"

namespace kanshiki {

struct Hop {
  ReceivedLine line;
  const HeaderField* field = nullptr;
  std::optional<std::chrono::seconds> delay;  ///< since the hop before it in time; negative: clocks disagree
  bool trusted = false;                       ///< written by a host that the recipient's side runs
};

/// Where the mail came in from outside: the last address that a trusted host saw with its own eyes.
struct Boundary {
  std::optional<IpAddress> ip;
  std::string helo;  ///< what the other side called itself: a claim
  std::string rdns;  ///< the address's verified name, as the trusted host noted it
  std::size_t hop = 0;
  std::string why;  ///< why the host that saw it is believed: see src/examine/route/trust.hpp
};

/// Hops newest first, as they stand in the header.
struct Route {
  std::shared_ptr<const Mail> mail;
  std::vector<Hop> hops;
  std::optional<Boundary> boundary;
};

}  // namespace kanshiki
