#pragma once
/// Where unrelated people have their mailboxes, and what an address there says (data/mailboxes.toml).

#include <string_view>

#include "base/result.hpp"
#include "base/text_table.hpp"

namespace kanshiki {

struct Mailboxes {
  TextSet free;         ///< anyone gets one for nothing, without proof of who he is
  TextSet subscribers;  ///< of access providers and carriers, which do not write from there themselves
  TextSet mixed;        ///< the same, but the company writes from there, too
  TextSet tenants;      ///< whoever rents the service has a name below it
  TextSet services;     ///< addresses from which services send what their users wrote

  /// Whether mailboxes at `domain`, or below it, are to be had for nothing.
  bool is_free(std::string_view domain) const;
  /// Whether unrelated people write from `domain` (lower case).
  bool is_shared(std::string_view domain) const;
  /// Whether whoever writes from `domain` (lower case) does not speak for its owner.
  bool is_anybodys(std::string_view domain) const;
  /// Whether a service sends others' words from `address` (lower case).
  bool is_service(std::string_view address) const { return services.contains(address); }
  /// The registrable domain of `host` (lower case), which names whoever holds it; empty where that is nobody
  /// in particular: shared domains, IP addresses, public suffixes.
  std::string_view organisation(std::string_view host) const;
};

/// Reads mailboxes.toml; `malformed` names the line, or the list that is missing.
Result<Mailboxes> read_mailboxes(std::string_view toml);

}  // namespace kanshiki
