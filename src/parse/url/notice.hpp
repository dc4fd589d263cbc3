#pragma once
/// Oddities that a URL parser forgives and that tell a story: who writes links so usually has a reason.

#include <cstdint>
#include <string_view>

namespace kanshiki::parse {

enum class UrlNotice : std::uint8_t {
  tab_or_newline_removed,  ///< inside the URL, where mail filters stumble and browsers do not
  backslash_as_slash,      ///< "https:\\example.com"
  missing_slashes,         ///< "https:example.com", "https:/example.com"
  too_many_slashes,        ///< "https:///example.com"
  userinfo_present,        ///< "https://bank.example@…", even if nothing is before the "@"
  several_at_signs,        ///< "https://a@b@…": the last one counts
  lookalike_slash,       ///< before the host ends, a slash that is none: "∕" U+2215 and its like, or "%2F"
  lookalike_dot,         ///< a host's labels set apart by "。" U+3002, "．" U+FF0E or "｡" U+FF61
  percent_encoded_host,  ///< "https://%65xample.com"
  mapped_host,  ///< IDNA replaced characters by others: full-width, circled or squared letters, ligatures
  invisible_in_host,  ///< soft hyphens, zero-width blanks: IDNA drops them
  invalid_idna,       ///< an "xn--" label that stands for nothing, let through for being ASCII
  non_decimal_ipv4,   ///< an IPv4 address other than as four decimals: hexadecimal, octal, short, one number
  ill_formed_utf8,    ///< bytes that are no characters, read as U+FFFD
};

inline constexpr std::uint8_t url_notice_count = 14;

/// The notice's name as above, for facts and reports.
std::string_view to_string(UrlNotice notice);

/// A set of notices.
class UrlNotices {
 public:
  constexpr void add(UrlNotice notice) { bits_ = static_cast<std::uint16_t>(bits_ | bit(notice)); }
  constexpr bool has(UrlNotice notice) const { return (bits_ & bit(notice)) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  friend constexpr bool operator==(UrlNotices, UrlNotices) = default;

 private:
  static constexpr std::uint16_t bit(UrlNotice notice) {
    return static_cast<std::uint16_t>(1u << static_cast<unsigned>(notice));
  }
  std::uint16_t bits_ = 0;
};

}  // namespace kanshiki::parse
