#pragma once
/// SPF records: which addresses a domain lets send in its name (RFC 7208 §4.5–4.6, §5, §6, §12).

#include <optional>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"

namespace kanshiki::parse {

///   v=spf1 ip4:192.0.2.0/24 include:_spf.example.com ~all
///          └── directive ──┘                        └ qualifier
struct SpfDirective {
  enum class Mechanism { all, include, a, mx, ptr, ip4, ip6, exists };
  Mechanism mechanism = Mechanism::all;
  char qualifier = '+';     ///< + pass, - fail, ~ softfail, ? neutral
  std::string_view domain;  ///< domain-spec, macros not expanded; empty: the domain that is checked
  unsigned prefix4 = 32, prefix6 = 128;  ///< of a, mx
  Network network;                       ///< of ip4, ip6
  std::string_view text;                 ///< as written
};

struct SpfRecord {
  std::vector<SpfDirective> directives;
  std::optional<std::string_view> redirect, explanation;  ///< domain-specs
};

/// Whether a TXT record is meant as an SPF record: its version is "v=spf1", whatever follows.
bool is_spf_record(std::string_view text);

/// Reads the whole record. `malformed` names the term that breaks the grammar: one is enough to make the
/// record void (RFC 7208 §4.6). Views point into `text`.
Result<SpfRecord> parse_spf_record(std::string_view text);

}  // namespace kanshiki::parse
