#pragma once
/// SPF's check_host() (RFC 7208): may this address send mail in that domain's name?

#include <string>
#include <string_view>

#include "base/ip.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

/// RFC 7208 §2.6.
enum class SpfResult { none, neutral, pass, fail, softfail, temperror, permerror };
std::string_view to_string(SpfResult result);

/// What is checked: the address that connected, and the names that it gave.
struct SpfRequest {
  IpAddress ip;
  std::string sender;  ///< MAIL FROM; empty for the null sender, which stands for postmaster@HELO (§2.4)
  std::string helo;
  /// Never ask for a name made of the sender's local part (macros `l` and `s`): whoever asks tells the
  /// domain's owner that this very mail is being read, for bounce addresses are made for one recipient each.
  bool discreet = false;
};

struct SpfOutcome {
  SpfResult result = SpfResult::none;
  std::string domain;       ///< that was checked
  std::string record_at;    ///< where the record that decided was found; another one after `redirect`
  std::string record;       ///< that record
  std::string matched;      ///< the directive that matched, as written; empty: the default, or an error
  std::string explanation;  ///< what the domain says to those that it refuses (§6.2); fail only
  std::string problem;      ///< temperror and permerror: what went wrong, in English
  bool withheld = false;    ///< a temperror, because a name was not asked for (SpfRequest::discreet)
};

/// Checks the MAIL FROM identity, or with an empty `sender` the HELO identity. An answer that is still open
/// counts as temperror: the loop runs the examiner again when it is there.
SpfOutcome check_host(World& world, const SpfRequest& request);

}  // namespace kanshiki::examine
