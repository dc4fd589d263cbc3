#include "base/text.hpp"
#include "parse/characters/decoders.hpp"

namespace kanshiki::parse::characters {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

int base64_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (is_digit(c)) return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

// Code units of UTF-16, one after the other, to characters.
class SurrogatePairs {
 public:
  explicit SurrogatePairs(Utf8Sink& out) : out_(out) {}

  void put(char32_t unit) {
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (high_ && low) {
      out_.put(0x10000 + ((high_ - 0xD800) << 10) + (unit - 0xDC00));
      high_ = 0;
      return;
    }
    end();
    if (unit >= 0xD800 && unit <= 0xDBFF) {
      high_ = unit;
    } else {
      out_.put(unit);
    }
  }

  // A high surrogate that waits for its low one waits in vain.
  void end() {
    if (high_) out_.fault();
    high_ = 0;
  }

 private:
  Utf8Sink& out_;
  char32_t high_ = 0;
};

}  // namespace

void decode_utf_8(std::string_view bytes, Utf8Sink& out) {
  while (!bytes.empty()) {
    const std::size_t sound = utf8_prefix(bytes);
    out.append(bytes.substr(0, sound));
    bytes.remove_prefix(sound);
    if (bytes.empty()) return;
    std::size_t length = 0;
    next_code_point(bytes, length);
    out.fault();
    bytes.remove_prefix(length);
  }
}

void decode_utf_16(std::string_view bytes, ByteOrder order, Utf8Sink& out) {
  SurrogatePairs pairs(out);
  const std::size_t high = order == ByteOrder::big ? 0 : 1;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    pairs.put(byte_at(bytes, at + high) << 8 | byte_at(bytes, at + 1 - high));
  }
  pairs.end();
  if (bytes.size() % 2 != 0) out.fault();
}

void decode_utf_32(std::string_view bytes, ByteOrder order, Utf8Sink& out) {
  for (std::size_t at = 0; at + 3 < bytes.size(); at += 4) {
    char32_t code_point = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      code_point = code_point << 8 | byte_at(bytes, order == ByteOrder::big ? at + i : at + 3 - i);
    }
    out.put(code_point);
  }
  if (bytes.size() % 4 != 0) out.fault();
}

ByteOrder guess_byte_order(std::string_view bytes, std::size_t unit) {
  std::size_t zeros_first = 0, zeros_last = 0;
  for (std::size_t at = 0; at + unit <= bytes.size() && at < 4096; at += unit) {
    zeros_first += bytes[at] == 0;
    zeros_last += bytes[at + unit - 1] == 0;
  }
  return zeros_first > zeros_last ? ByteOrder::big : ByteOrder::little;
}

// RFC 2152: "+" opens base64 of UTF-16 code units, anything outside base64's alphabet closes it, "-" is
// swallowed.
void decode_utf_7(std::string_view bytes, Utf8Sink& out) {
  SurrogatePairs pairs(out);
  for (std::size_t at = 0; at < bytes.size();) {
    if (bytes[at] != '+') {
      static_cast<unsigned char>(bytes[at]) < 0x80 ? out.put(byte_at(bytes, at)) : out.fault();
      ++at;
      continue;
    }
    if (at + 1 < bytes.size() && bytes[at + 1] == '-') {
      out.put('+'), at += 2;
      continue;
    }
    const std::size_t begin = ++at;
    char32_t bits = 0;
    unsigned held = 0;
    for (int value = 0; at < bytes.size() && (value = base64_value(bytes[at])) >= 0; ++at) {
      bits = bits << 6 | static_cast<char32_t>(value);
      held += 6;
      if (held < 16) continue;
      held -= 16;
      pairs.put(bits >> held & 0xFFFF);
      bits &= (1u << held) - 1;
    }
    pairs.end();
    if (at == begin) out.fault();
    if (at < bytes.size() && bytes[at] == '-') ++at;
  }
}

}  // namespace kanshiki::parse::characters
