#pragma once
/// DMARC records: what a domain asks receivers to do with mail that claims it and cannot prove it (RFC 7489
/// §6.3; tags np and psd of RFC 9091; t of DMARCbis).

#include <string_view>

#include "base/result.hpp"

namespace kanshiki::parse {

enum class DmarcPolicy { none, quarantine, reject };
std::string_view to_string(DmarcPolicy policy);

struct DmarcRecord {
  /// Whether the domain stands at a registry's boundary (psd): y, n, or u, as told by nothing.
  enum class Boundary { unsaid, registry, own };
  DmarcPolicy policy = DmarcPolicy::none;        ///< p
  DmarcPolicy subdomains = DmarcPolicy::none;    ///< sp, else p
  DmarcPolicy absent = DmarcPolicy::none;        ///< np: for names that do not exist; else sp
  bool strict_dkim = false, strict_spf = false;  ///< adkim, aspf: the very same domain, no subdomain
  unsigned percent = 100;                        ///< pct: given up by the successor; told, not obeyed
  bool testing = false;                          ///< t=y: one step less than the policy is asked for
  Boundary boundary = Boundary::unsaid;
};

/// Whether a TXT record is meant as a DMARC record: its first tag is exactly v=DMARC1.
bool is_dmarc_record(std::string_view text);

/// `malformed` if it cannot be read. Without a readable policy it asks for nothing, provided that it asks for
/// reports (RFC 7489 §6.6.3); unknown tags are passed over.
Result<DmarcRecord> parse_dmarc_record(std::string_view text);

}  // namespace kanshiki::parse
