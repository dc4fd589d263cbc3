#include "examine/route/host_name.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "base/text.hpp"
#include "examine/organisation.hpp"

namespace kanshiki::examine {
namespace {

/// The decimal numbers in `text`, at most `most` of them; longer than three digits they are no octets.
template <std::size_t most>
std::array<int, most> numbers_in(std::string_view text) {
  std::array<int, most> out;
  out.fill(-1);
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < most; ++at) {
    if (!is_digit(text[at])) continue;
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at - begin <= 3) std::from_chars(text.data() + begin, text.data() + at, out[count++]);
  }
  return out;
}

/// `cb007109` for 203.0.113.9
std::string hexadecimal(const IpAddress& ip) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t byte : ip.bytes()) {
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

}  // namespace

bool is_inner_name(std::string_view host) {
  static constexpr std::string_view suffixes[] = {".local", ".localdomain", ".internal", ".intranet",
                                                  ".lan",   ".home",        ".corp",     ".private"};
  host = without_root(host);
  return host.find('.') == std::string_view::npos ||
         std::any_of(std::begin(suffixes), std::end(suffixes),
                     [&](std::string_view suffix) { return iends_with(host, suffix); });
}

bool is_named_after_address(std::string_view host, const IpAddress& ip) {
  if (!ip.is_v4()) return false;
  const std::array numbers = numbers_in<8>(host);
  const auto octets = ip.bytes();
  const auto told = std::count_if(octets.begin(), octets.end(), [&](int octet) {
    return std::find(numbers.begin(), numbers.end(), octet) != numbers.end();
  });
  return told >= 3 || icontains(host, hexadecimal(ip));
}

std::string_view verified_name(const ReceivedLine& line) {
  const bool checked = !line.from_rdns_unverified && line.dialect != Dialect::qmail;
  return checked ? without_root(line.from_rdns) : std::string_view{};
}

bool notes_reverse_names(const ReceivedLine& line) { return line.from_is_unknown || !line.from_rdns.empty(); }

}  // namespace kanshiki::examine
