#pragma once
/// Public-key signatures, as mail uses them.

#include <string_view>

#include "base/result.hpp"
#include "parse/auth/signature.hpp"

namespace kanshiki::examine {

struct Verified {
  bool valid = false;
  unsigned key_bits = 0;
};

/// Whether `signature` is the key's of `data`: RSA (PKCS #1 v1.5) with SHA-256, or Ed25519 of the SHA-256
/// (RFC 8463 §3). `malformed` if the key's bytes are no key, `limit` if it is too short to prove anything
/// (RSA of fewer than 1024 bits, RFC 8301 §3.2).
Result<Verified> verify(const parse::DkimKey& key, std::string_view data, std::string_view signature);

/// Loads what OpenSSL otherwise loads when first called; before a process is denied the file system.
void warm_up_verify();

}  // namespace kanshiki::examine
