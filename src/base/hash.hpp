#pragma once
/// SHA-256 and its spellings.

#include <string>
#include <string_view>

namespace kanshiki {

std::string sha256(std::string_view bytes);      ///< 32 raw bytes
std::string sha256_hex(std::string_view bytes);  ///< 64 hexadecimal digits
std::string hex(std::string_view bytes);
std::string base64(std::string_view bytes);  ///< RFC 4648 §4, with padding

}  // namespace kanshiki
