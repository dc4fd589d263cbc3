#include "parse/url/host.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "parse/url/idna.hpp"
#include "parse/url/ipv4.hpp"
#include "parse/url/percent.hpp"
#include "parse/url/slash.hpp"

namespace kanshiki::parse {
namespace {

/// What matters of a byte in a host; of a host, all its bytes' together.
enum Trait : std::uint8_t {
  upper = 1,
  non_ascii = 2,
  percent_sign = 4,
  forbidden_in_host = 8,     // the standard's "forbidden host code point"
  forbidden_in_domain = 16,  // "%", DEL and the other controls besides
};

constexpr std::array<std::uint8_t, 256> traits_of_byte = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t byte = 0x80; byte < 256; ++byte) table[byte] = non_ascii;
  for (std::size_t byte = 'A'; byte <= 'Z'; ++byte) table[byte] = upper;
  for (std::size_t byte = 0; byte < 0x20; ++byte) table[byte] = forbidden_in_domain;
  for (char c : std::string_view("\0\t\n\r #/:<>?@[\\]^|", 17))
    table[static_cast<unsigned char>(c)] = forbidden_in_host | forbidden_in_domain;
  table['%'] = percent_sign | forbidden_in_domain;
  table[0x7F] = forbidden_in_domain;
  return table;
}();

unsigned traits_of(std::string_view text) {
  unsigned traits = 0;
  for (char c : text) traits |= traits_of_byte[static_cast<unsigned char>(c)];
  return traits;
}

tl::unexpected<Error> malformed(const char* what) { return fail(Error::Kind::malformed, what); }

Result<HostKind> append_ipv6(std::string& out, std::string_view host) {
  if (!host.ends_with(']')) return malformed("a bracket is not closed in the host");
  const auto address = parse_ipv6(host.substr(1, host.size() - 2));
  if (!address) return malformed("no IPv6 address between the brackets");
  out += '[' + address->to_hex_string() + ']';
  return HostKind::ipv6;
}

Result<HostKind> append_opaque(std::string& out, std::string_view host) {
  if (traits_of(host) & forbidden_in_host) return malformed("the host has a character that no host may have");
  append_percent_encoded(out, host, percent::c0_control);
  return host.empty() ? HostKind::empty : HostKind::opaque;
}

/// Turns the ASCII domain that begins at `begin` in `out` into an address, if it claims to be one.
Result<HostKind> settle_domain(std::string& out, std::size_t begin, UrlNotices& noticed) {
  const std::string_view domain = std::string_view(out).substr(begin);
  if (!ends_in_a_number(domain)) return HostKind::domain;
  const auto address = parse_ipv4_host(domain);
  if (!address) return tl::unexpected(address.error());
  const std::string text = address->to_string();
  if (domain != text) {
    noticed.add(UrlNotice::non_decimal_ipv4);
    out.replace(begin, std::string::npos, text);
  }
  return HostKind::ipv4;
}

Result<HostKind> append_ascii_domain(std::string& out, std::string_view domain, unsigned traits,
                                     UrlNotices& noticed) {
  if (domain.empty()) return malformed("nothing is left of the host");
  if (traits & forbidden_in_domain) return malformed("the domain has a character that no domain may have");
  const std::size_t begin = out.size();
  out.append(domain);
  if (traits & upper)
    std::transform(domain.begin(), domain.end(), out.begin() + static_cast<std::ptrdiff_t>(begin), lower);
  const std::string_view lowered = std::string_view(out).substr(begin);
  if (lowered.find("xn--") != std::string_view::npos && !is_valid_idna(lowered))
    noticed.add(UrlNotice::invalid_idna);
  return settle_domain(out, begin, noticed);
}

Result<HostKind> append_international_domain(std::string& out, std::string_view domain, UrlNotices& noticed) {
  const DomainMapping mapping = inspect_mapping(domain);
  if (mapping.characters) noticed.add(UrlNotice::mapped_host);
  if (mapping.invisible) noticed.add(UrlNotice::invisible_in_host);
  if (mapping.dots) noticed.add(UrlNotice::lookalike_dot);
  if (shows_slash(domain)) noticed.add(UrlNotice::lookalike_slash);
  const auto ascii = domain_to_ascii(domain);
  if (!ascii) return tl::unexpected(ascii.error());
  return append_ascii_domain(out, *ascii, traits_of(*ascii), noticed);
}

Result<HostKind> append_domain(std::string& out, std::string_view host, UrlNotices& noticed) {
  std::string decoded;
  unsigned traits = traits_of(host);
  if (traits & percent_sign) {
    decoded = to_valid_utf8(percent_decode(host));
    if (decoded != host) noticed.add(UrlNotice::percent_encoded_host);
    host = decoded;
    traits = traits_of(host);
  }
  if (traits & non_ascii) return append_international_domain(out, host, noticed);
  return append_ascii_domain(out, host, traits, noticed);
}

}  // namespace

Result<HostKind> append_host(std::string& out, std::string_view host, bool special, UrlNotices& noticed) {
  if (host.starts_with('[')) return append_ipv6(out, host);
  return special ? append_domain(out, host, noticed) : append_opaque(out, host);
}

}  // namespace kanshiki::parse
