#pragma once
/// Questions to the DNS: `world.ask(Mx{"example.org"})`. The reply is the raw message.
///
/// "There is no such name" and "no such record" are answers. A server that could not or would not answer, or
/// that answers something else than was asked, is an `unavailable` error with the reason.

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "world/questions/dns_message.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// What a name has of one type, sorted: servers shuffle.
template <class Value>
struct Records {
  std::vector<Value> values;   ///< empty: there is none
  bool name_exists = true;     ///< false: neither the name nor anything below it exists (NXDOMAIN, RFC 8020)
  std::string canonical_name;  ///< where CNAMEs led; else the name itself
};

/// What a DNS question asks for, taken from its text: "MX example.org".
struct DnsQuery {
  RecordType type = RecordType::a;
  std::string name;
  auto operator<=>(const DnsQuery&) const = default;
};
std::optional<DnsQuery> dns_query(std::string_view about);
/// A name that is none makes a question that is refused.
Question dns_question(RecordType type, std::string_view name);

/// The address whose labels stand in reverse order, as zones of reverse names and DNS lists have them:
/// "1.2.0.192", 32 nibbles. Nothing if `labels` are no such.
std::optional<IpAddress> parse_reversed_labels(std::string_view labels);

template <RecordType type, class Value>
struct DnsLookup {
  std::string name;

  using Answer = Records<Value>;
  Question question() const { return dns_question(type, name); }
  Result<Answer> read(const Reply& reply) const;
};

using A = DnsLookup<RecordType::a, IpAddress>;
using Aaaa = DnsLookup<RecordType::aaaa, IpAddress>;
using Mx = DnsLookup<RecordType::mx, MailExchange>;
using Txt = DnsLookup<RecordType::txt, std::string>;
using Ns = DnsLookup<RecordType::ns, std::string>;
using Soa = DnsLookup<RecordType::soa, StartOfAuthority>;
using Ptr = DnsLookup<RecordType::ptr, std::string>;  ///< Ptr{address.reverse_name()}
using Cname = DnsLookup<RecordType::cname, std::string>;

}  // namespace kanshiki
