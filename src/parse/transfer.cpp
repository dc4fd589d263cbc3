#include "parse/transfer.hpp"

#include <array>
#include <cstdint>
#include <cstring>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

// A character's six bits; what is not in the alphabet has a bit above them set.
constexpr std::uint8_t space_mark = 0x40, padding_mark = 0x41, junk_mark = 0x80;

constexpr std::array<std::uint8_t, 256> make_sextets() {
  std::array<std::uint8_t, 256> table{};
  table.fill(junk_mark);
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < alphabet.size(); ++i) {
    table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
  }
  for (char space : std::string_view(" \t\r\n\f\v")) table[static_cast<unsigned char>(space)] = space_mark;
  table['='] = padding_mark;
  return table;
}

constexpr auto sextets = make_sextets();

// The same bits moved to their place in a group of four, so that a group is four look-ups and three ORs.
constexpr std::uint32_t not_in_group = 0xFF000000;

constexpr std::array<std::uint32_t, 256> make_group_table(int place) {
  std::array<std::uint32_t, 256> table{};
  for (std::size_t i = 0; i < 256; ++i) {
    table[i] = sextets[i] < 64 ? std::uint32_t{sextets[i]} << (18 - 6 * place) : not_in_group;
  }
  return table;
}

constexpr auto first_place = make_group_table(0), second_place = make_group_table(1),
               third_place = make_group_table(2), fourth_place = make_group_table(3);

class Base64Decoder {
 public:
  Base64Decoder(std::string_view encoded, Arena& arena)
      : in_(reinterpret_cast<const unsigned char*>(encoded.data())),
        end_(in_ + encoded.size()),
        start_(arena.reserve(encoded.size() / 4 * 3 + 3)),
        out_(start_) {}

  DecodedTransfer run() {
    while (in_ < end_) {
      if (held_ == 0) take_whole_groups();
      if (in_ < end_) take_one(sextets[*in_++]);
    }
    if (held_ != 0) result_.defects.bad_length = true;
    close_group();
    result_.bytes = {start_, written()};
    return result_;
  }

 private:
  std::size_t written() const { return static_cast<std::size_t>(out_ - start_); }

  void take_whole_groups() {
    while (end_ - in_ >= 4) {
      const std::uint32_t group =
          first_place[in_[0]] | second_place[in_[1]] | third_place[in_[2]] | fourth_place[in_[3]];
      if (group & not_in_group) return;
      if (padded_) result_.defects.data_after_padding = true;
      put(group, 3);
      in_ += 4;
    }
  }

  void take_one(std::uint8_t sextet) {
    if (sextet < 64) {
      if (padded_) result_.defects.data_after_padding = true;
      bits_ = bits_ << 6 | sextet;
      if (++held_ == 4) put(bits_, 3), bits_ = 0, held_ = 0;
    } else if (sextet == padding_mark) {
      close_group();
      padded_ = true;
    } else if (sextet == junk_mark) {
      result_.defects.junk = true;
    }
  }

  // Two characters make one byte, three make two; one alone makes none.
  void close_group() {
    if (held_ == 1) result_.defects.bad_length = true;
    if (held_ >= 2) put(bits_ << (24 - 6 * held_), held_ - 1);
    bits_ = 0, held_ = 0;
  }

  void put(std::uint32_t group, unsigned count) {
    for (unsigned i = 0; i < count; ++i) *out_++ = static_cast<char>(group >> (16 - 8 * i));
  }

  const unsigned char* in_;
  const unsigned char* end_;
  char* start_;
  char* out_;
  std::uint32_t bits_ = 0;
  unsigned held_ = 0;    // characters of the open group
  bool padded_ = false;  // padding has been seen
  DecodedTransfer result_;
};

class QuotedPrintableDecoder {
 public:
  QuotedPrintableDecoder(std::string_view encoded, Arena& arena)
      : in_(encoded.data()),
        end_(in_ + encoded.size()),
        start_(arena.reserve(encoded.size())),
        out_(start_) {}

  DecodedTransfer run() {
    while (in_ < end_) {
      if (*in_ == '=') {
        take_escape();
      } else {
        copy_until_escape();
      }
    }
    return {{start_, static_cast<std::size_t>(out_ - start_)}, defects_};
  }

 private:
  void copy_until_escape() {
    const void* hit = std::memchr(in_, '=', static_cast<std::size_t>(end_ - in_));
    const char* stop = hit ? static_cast<const char*>(hit) : end_;
    const auto size = static_cast<std::size_t>(stop - in_);
    std::memcpy(out_, in_, size);
    out_ += size, in_ = stop;
  }

  void take_escape() {
    if (end_ - in_ >= 3) {
      const int high = hex_value(in_[1]), low = hex_value(in_[2]);
      if (high >= 0 && low >= 0) {
        *out_++ = static_cast<char>(high << 4 | low);
        in_ += 3;
        return;
      }
    }
    if (!take_soft_break()) {
      defects_.bad_escape = true;
      *out_++ = *in_++;
    }
  }

  // '=' at the end of a line, or of everything, joins the lines. Relays pad lines with blanks: those are
  // passed.
  bool take_soft_break() {
    const char* at = in_ + 1;
    while (at < end_ && (*at == ' ' || *at == '\t')) ++at;
    const bool padded = at > in_ + 1;
    if (at < end_ && *at != '\r' && *at != '\n') return false;
    if (at < end_ && *at == '\r') ++at;
    if (at < end_ && *at == '\n') ++at;
    if (padded) defects_.bad_soft_break = true;
    in_ = at;
    return true;
  }

  const char* in_;
  const char* end_;
  char* start_;
  char* out_;
  TransferDefects defects_;
};

}  // namespace

TransferEncoding transfer_encoding(std::string_view field_value) {
  std::string name;
  int comment_depth = 0;
  for (char c : field_value) {
    if (c == '(') ++comment_depth;
    if (c == ')' && comment_depth > 0) --comment_depth;
    if (c == ';') break;
    if (comment_depth == 0 && is_alnum(c)) name += lower(c);
  }
  if (name.empty() || name == "7bit" || name == "8bit" || name == "binary" || name == "7bits" ||
      name == "8bits") {
    return TransferEncoding::identity;
  }
  if (name == "base64") return TransferEncoding::base64;
  if (name == "quotedprintable") return TransferEncoding::quoted_printable;
  if (name == "xuuencode" || name == "uuencode" || name == "xuue" || name == "uue")
    return TransferEncoding::uuencode;
  return TransferEncoding::unknown;
}

DecodedTransfer decode_base64(std::string_view encoded, Arena& arena) {
  return Base64Decoder(encoded, arena).run();
}

DecodedTransfer decode_quoted_printable(std::string_view encoded, Arena& arena) {
  if (encoded.find('=') == std::string_view::npos) return {encoded, {}};
  return QuotedPrintableDecoder(encoded, arena).run();
}

DecodedTransfer decode_transfer(std::string_view encoded, TransferEncoding encoding, Arena& arena) {
  switch (encoding) {
    case TransferEncoding::base64:
      return decode_base64(encoded, arena);
    case TransferEncoding::quoted_printable:
      return decode_quoted_printable(encoded, arena);
    case TransferEncoding::uuencode:
      return decode_uuencode(encoded, arena);
    case TransferEncoding::identity:
    case TransferEncoding::unknown:
      break;
  }
  return {encoded, {}};
}

}  // namespace kanshiki::parse
