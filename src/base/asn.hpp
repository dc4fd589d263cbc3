#pragma once
/// Numbers of autonomous systems (RFC 6793) as registries and people write them: "AS64496".

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kanshiki {

std::string asn_text(std::uint32_t number);

/// Decimal digits behind "AS", in any case of these letters. Nothing if it is anything else.
std::optional<std::uint32_t> parse_asn(std::string_view text);

}  // namespace kanshiki
