#pragma once
/// Digests, and bytes spelt as text.

#include <optional>
#include <string>
#include <string_view>

namespace kanshiki {

std::string sha256(std::string_view bytes);      ///< 32 raw bytes
std::string sha256_hex(std::string_view bytes);  ///< 64 hexadecimal digits
/// The digests that others made of addresses; nothing of ours rests on them.
std::string md5(std::string_view bytes);
std::string sha1(std::string_view bytes);
std::string hex(std::string_view bytes);
std::optional<std::string> from_hex(std::string_view digits);   ///< strict: pairs of digits in either case
std::string base64(std::string_view bytes);                     ///< RFC 4648 §4, with padding
std::optional<std::string> from_base64(std::string_view text);  ///< strict: whole groups, nothing else

}  // namespace kanshiki
