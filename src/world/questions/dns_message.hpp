#pragma once
/// DNS messages as they travel (RFC 1035 §4): taken apart, never believed.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"

namespace kanshiki {

/// The types that are asked for, by their IANA numbers.
enum class RecordType : std::uint16_t {
  a = 1,
  ns = 2,
  cname = 5,
  soa = 6,
  ptr = 12,
  mx = 15,
  txt = 16,
  aaaa = 28
};

std::string_view to_string(RecordType type);                         ///< "AAAA"
std::optional<RecordType> parse_record_type(std::string_view text);  ///< upper case only

/// RFC 1035 §4.1.1; what is not named here is told by its number.
enum class ResponseCode : std::uint8_t {
  no_error = 0,
  format_error = 1,
  server_failure = 2,
  no_such_name = 3,
  not_implemented = 4,
  refused = 5
};

std::string to_string(ResponseCode code);  ///< as dig prints it: "NXDOMAIN"

/// Names are lower case, without the final dot; the root is ".". Bytes that would read as something else are
/// escaped (RFC 1035 §5.1): "a\.b.example", "\200.example".
struct DnsRecord {
  std::string name;
  std::uint16_t type = 0;
  std::uint32_t ttl = 0;       ///< seconds; negative ones are 0 (RFC 2181 §8)
  std::size_t data_begin = 0;  ///< in the message, for names in it may point anywhere before
  std::size_t data_size = 0;

  bool is(RecordType wanted) const { return type == static_cast<std::uint16_t>(wanted); }
};

struct MailExchange {
  std::uint16_t preference = 0;  ///< the lowest is tried first
  std::string host;              ///< ".": takes no mail at all (RFC 7505)
  auto operator<=>(const MailExchange&) const = default;
};

struct StartOfAuthority {
  std::string primary, mailbox;
  std::uint32_t serial = 0, refresh = 0, retry = 0, expire = 0;
  std::uint32_t minimum = 0;  ///< bounds how long "there is none" may be kept (RFC 2308 §4)
  auto operator<=>(const StartOfAuthority&) const = default;
};

/// A response. Sections other than these are passed over. `bytes` must outlive it.
struct DnsMessage {
  std::string_view bytes;
  bool truncated = false;
  bool recursion_available = false;
  ResponseCode code = ResponseCode::no_error;
  std::string asked_name;
  std::uint16_t asked_type = 0;
  std::vector<DnsRecord> answers, authorities;

  /// A record's data, read as its type demands; nothing if it is not well-formed.
  std::optional<IpAddress> address(const DnsRecord& record) const;           ///< A, AAAA
  std::optional<std::string> host(const DnsRecord& record) const;            ///< NS, CNAME, PTR
  std::optional<std::string> text(const DnsRecord& record) const;            ///< TXT, its strings joined
  std::optional<MailExchange> exchange(const DnsRecord& record) const;       ///< MX
  std::optional<StartOfAuthority> authority(const DnsRecord& record) const;  ///< SOA
};

/// Reads the header, the one question, and the answer and authority sections. `malformed` says what is wrong.
/// A compression pointer must lead to an earlier place than any before it in its name, so reading ends; the
/// time is linear in the message but for names, which are at most 255 bytes each.
Result<DnsMessage> read_dns_message(std::string_view bytes);

/// `name` as questions carry it: lower case, no final dot. Nothing if it is no domain name within the bounds
/// of RFC 1035 §2.3.4. Labels may hold any printable ASCII but backslashes, for SPF asks about such names
/// (`exists:%{l}._spf.example.org`, RFC 7208 §7); hosts are held to less where they are read.
std::optional<std::string> dns_name(std::string_view name);

/// The same for what is meant to be a host or a mail domain on the internet: letters, digits, hyphens and
/// underscores only, with a dot in it, and no address.
std::optional<std::string> internet_name(std::string_view name);

}  // namespace kanshiki
