#include "base/asn.hpp"

#include <charconv>

#include "base/text.hpp"

namespace kanshiki {

std::string asn_text(std::uint32_t number) { return "AS" + std::to_string(number); }

std::optional<std::uint32_t> parse_asn(std::string_view text) {
  if (!istarts_with(text, "AS")) return std::nullopt;
  std::uint32_t out = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data() + 2, end, out);
  return read.ec == std::errc() && read.ptr == end ? std::optional(out) : std::nullopt;
}

}  // namespace kanshiki
