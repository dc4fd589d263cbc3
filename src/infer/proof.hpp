#pragma once
/// What the findings of SPF, DKIM and ARC say for a domain: whether they prove it, and if not, why not.

#include <string>
#include <string_view>

#include "model/case.hpp"

namespace kanshiki::infer {

/// How well a claimed domain is proven (RFC 7489 §3.1 calls it alignment).
enum class Standing {
  none,     ///< nothing of the domain's own holds
  open,     ///< something could not be looked at, or its key is gone: it may have held
  altered,  ///< the domain signed this header, and the body was changed on the way
  weak,     ///< something holds, and leaves a gap: not all is signed, anybody may send, a domain in testing
  proven,
};

struct Proof {
  Standing standing = Standing::none;
  const Finding* by = nullptr;  ///< the finding that gives it this standing
};

/// What a domain's DMARC finding says of it; without one, relaxed alignment with the domain itself.
struct Claim {
  std::string domain, organization;
  bool strict_dkim = false, strict_spf = false;
};
Claim claim_of(const Finding& dmarc);

/// The best proof of `claim`. A missing key counts as `open` for mail that came a week ago or earlier: keys
/// are changed, but not within days, and anyone can name a key that never was.
Proof proof_of(const Case& subject, const Claim& claim);

/// The strongest proof of anybody else: a signature, the envelope's domain, the last forwarder's seal.
const Finding* other_voucher(const Case& subject, const Claim& claim);

/// The value of a fact that is true or false; false if there is none.
bool flag(const Finding& finding, std::string_view name);

}  // namespace kanshiki::infer
