#include "investigate/anonymous_url.hpp"

#include <algorithm>

#include "base/encodings.hpp"
#include "base/hash.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr std::string_view somebody = "hanako.rei@example.com", somewhere = "example.com";

/// Each letter by another of its kind, each digit by another; drawn from the digest of the whole.
std::string reshaped(std::string_view token) {
  const bool hexadecimal =
      std::all_of(token.begin(), token.end(), [](char c) { return hex_value(c) >= 0 || !is_alnum(c); });
  const std::string_view letters = hexadecimal ? "abcdef" : "abcdefghijklmnopqrstuvwxyz";
  std::string lots = sha256(token), out;
  for (const char c : token) {
    if (lots.empty()) lots = sha256(out);
    const auto lot = static_cast<unsigned char>(lots.back());
    lots.pop_back();
    const char letter = letters[lot % letters.size()];
    if (is_digit(c))
      out += static_cast<char>('0' + lot % 10);
    else if (is_alpha(c))
      out += c == lower(c) ? letter : static_cast<char>(letter - 'a' + 'A');
    else
      out += c;
  }
  return out;
}

std::string without_padding(std::string text) {
  while (text.ends_with('=')) text.pop_back();
  return text;
}

/// Whether what `token` stands for in base64 or base64url is text with an address in it.
bool is_encoded_address(std::string_view token) {
  std::string standard = replace_all(replace_all(without_padding(std::string(token)), "-", "+"), "_", "/");
  standard.append((4 - standard.size() % 4) % 4, '=');
  const auto bytes = from_base64(standard);
  return bytes && bytes->find('@') != std::string::npos &&
         std::all_of(bytes->begin(), bytes->end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool is_hexadecimal_address(std::string_view token) {
  return token.size() % 2 == 0 && icontains(token, "40") &&
         std::all_of(token.begin(), token.end(), [](char c) { return hex_value(c) >= 0; });
}

/// What is put in the place of `hidden`. A digest has 32, 40 or 64 digits and is no address in hexadecimal.
std::string replacement(std::string_view hidden) {
  const bool digest = hidden.size() == 32 || hidden.size() == 40 || hidden.size() == 64;
  if (hidden.find('@') != std::string_view::npos) return std::string(somebody);
  if (icontains(hidden, "%2540")) return "hanako.rei%2540example.com";
  if (icontains(hidden, "%40")) return "hanako.rei%40example.com";
  if (is_hexadecimal_address(hidden)) return digest ? reshaped(hidden) : hex(somebody);
  if (is_encoded_address(hidden)) return without_padding(base64(somebody));
  if (hidden.find('.') != std::string_view::npos) return std::string(somewhere);
  return reshaped(hidden);
}

}  // namespace

std::string anonymous_url(const std::string& url, const Mask& mask) {
  const MaskedText masked = mask.with_places(url);
  std::string out;
  std::size_t done = 0;
  for (const MaskedText::Change& change : masked.changes) {
    out.append(url, done, change.begin - done);
    out += replacement(std::string_view(url).substr(change.begin, change.end - change.begin));
    done = change.end;
  }
  return out.append(url, done);
}

}  // namespace kanshiki
