// What must hold of transfer encodings: no decoder grows its input, and what is encoded as it should be comes
// back whole and without a defect.
#include <string>

#include "parse/transfer.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki;
using namespace kanshiki::parse;

std::string base64(std::string_view bytes) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t taken = std::min<std::size_t>(3, bytes.size() - at);
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = group << 8 | (i < taken ? static_cast<unsigned char>(bytes[at + i]) : 0);
    for (std::size_t i = 0; i < 4; ++i) out += i <= taken ? alphabet[group >> (18 - 6 * i) & 63] : '=';
    if (out.size() % 78 == 76) out += "\r\n";
  }
  return out;
}

std::string quoted_printable(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte > ' ' && byte < 0x7F && c != '=';
    if (plain) {
      out += c;
    } else {
      out.append("=").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    if (out.size() % 79 > 72) out += "=\r\n";
  }
  return out;
}

void check_round_trip(const DecodedTransfer& decoded, std::string_view bytes) {
  require(decoded.bytes == bytes);
  require(!decoded.defects.any());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = text_of(data, size);
  Arena arena;
  for (const auto encoding :
       {TransferEncoding::base64, TransferEncoding::quoted_printable, TransferEncoding::uuencode}) {
    const DecodedTransfer decoded = decode_transfer(input, encoding, arena);
    require(decoded.bytes.size() <= input.size() + 2);
  }
  check_round_trip(decode_base64(base64(input), arena), input);
  check_round_trip(decode_quoted_printable(quoted_printable(input), arena), input);
  transfer_encoding(input);
  return 0;
}
