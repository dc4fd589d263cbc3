#include "base/hash.hpp"

#include <openssl/evp.h>

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {
namespace {

std::string digest(std::string_view bytes, const EVP_MD* kind) {
  std::string out(static_cast<std::size_t>(EVP_MD_size(kind)), '\0');
  EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(out.data()), nullptr, kind,
             nullptr);
  return out;
}

}  // namespace

std::string sha256(std::string_view bytes) { return digest(bytes, EVP_sha256()); }
std::string sha1(std::string_view bytes) { return digest(bytes, EVP_sha1()); }
std::string md5(std::string_view bytes) { return digest(bytes, EVP_md5()); }

std::string sha256_hex(std::string_view bytes) { return hex(sha256(bytes)); }

std::string hex(std::string_view bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    out += digits[static_cast<unsigned char>(byte) >> 4];
    out += digits[static_cast<unsigned char>(byte) & 15];
  }
  return out;
}

std::optional<std::string> from_hex(std::string_view digits) {
  if (digits.size() % 2 != 0) return {};
  std::string out;
  for (std::size_t at = 0; at < digits.size(); at += 2) {
    const int high = hex_value(digits[at]), low = hex_value(digits[at + 1]);
    if (high < 0 || low < 0) return {};
    out += static_cast<char>(high << 4 | low);
  }
  return out;
}

std::string base64(std::string_view bytes) {
  std::string out(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int size =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                      reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  out.resize(static_cast<std::size_t>(size));
  return out;
}

std::optional<std::string> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) return {};
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  const auto in_alphabet = [](char c) { return is_alnum(c) || c == '+' || c == '/'; };
  if (!std::all_of(text.begin(), text.end() - static_cast<std::ptrdiff_t>(padding), in_alphabet)) return {};
  std::string out(text.size() / 4 * 3, '\0');
  EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                  reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
  out.resize(out.size() - padding);
  if (padding && base64(out) != text) return {};  // bits beyond the last byte: RFC 4648 §3.5
  return out;
}

}  // namespace kanshiki
