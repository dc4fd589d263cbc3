#pragma once
/// Signatures in header fields: DKIM-Signature (RFC 6376 §3.5), ARC-Message-Signature and ARC-Seal (RFC 8617
/// §4.1), and the keys that they are verified with (RFC 6376 §3.6.1).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "parse/auth/canonical.hpp"

namespace kanshiki::parse {

/// Views point into the field.
struct Signature {
  std::string_view algorithm;  ///< a: "rsa-sha256", "ed25519-sha256", …
  std::string signature;       ///< b, decoded
  std::string body_hash;       ///< bh, decoded; a seal has none
  Canonical header = Canonical::simple, body = Canonical::simple;
  std::string_view domain;                     ///< d: who signs
  std::string_view selector;                   ///< s
  std::string_view identity_domain;            ///< of i, or d
  std::vector<std::string_view> fields;        ///< h: what is signed; a seal signs what RFC 8617 §5.1.1 says
  std::optional<std::uint64_t> body_length;    ///< l: how much of the body is signed
  std::optional<std::uint64_t> made, expires;  ///< t, x: seconds since 1970
  unsigned instance = 0;                       ///< i of ARC
  std::string_view chain;                      ///< cv of a seal: none, pass, fail

  /// Whether every field called `name`, of which the mail has `count`, is signed.
  bool covers(std::string_view name, std::size_t count) const;
};

/// `malformed` says what breaks the grammar, or what RFC 6376 §6.1.1 demands: the domain and selector are
/// names and nothing else, the identity lies within the domain, and From is signed.
Result<Signature> parse_dkim_signature(std::string_view field_value);
Result<Signature> parse_arc_message_signature(std::string_view field_value);
Result<Signature> parse_arc_seal(std::string_view field_value);

struct DkimKey {
  std::string_view type = "rsa";         ///< k
  std::string bytes;                     ///< p, decoded; empty: revoked
  std::vector<std::string_view> hashes;  ///< h; empty: any
  bool for_mail = true;                  ///< s
  bool testing = false;                  ///< t=y: the domain only tries it out
  bool same_domain = false;              ///< t=s: i must not name a subdomain
};

/// Reads a key record. `malformed` if it is none.
Result<DkimKey> parse_dkim_key(std::string_view record);

}  // namespace kanshiki::parse
