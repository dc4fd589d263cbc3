#pragma once
/// The schemes that browsers treat as their own (URL standard §4.2): always with a host, "\" read as "/".

#include <cstdint>
#include <optional>
#include <string_view>

namespace kanshiki::parse {

enum class Scheme : std::uint8_t { other, http, https, ws, wss, ftp, file };

constexpr Scheme scheme_named(std::string_view lower_case) {
  if (lower_case == "https") return Scheme::https;
  if (lower_case == "http") return Scheme::http;
  if (lower_case == "ws") return Scheme::ws;
  if (lower_case == "wss") return Scheme::wss;
  if (lower_case == "ftp") return Scheme::ftp;
  if (lower_case == "file") return Scheme::file;
  return Scheme::other;
}

constexpr bool is_special(Scheme scheme) { return scheme != Scheme::other; }

constexpr std::optional<std::uint16_t> default_port(Scheme scheme) {
  switch (scheme) {
    case Scheme::http:
    case Scheme::ws:
      return std::uint16_t{80};
    case Scheme::https:
    case Scheme::wss:
      return std::uint16_t{443};
    case Scheme::ftp:
      return std::uint16_t{21};
    case Scheme::file:
    case Scheme::other:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace kanshiki::parse
