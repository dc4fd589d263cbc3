#include <cstdint>

#include "base/text.hpp"
#include "parse/transfer.hpp"

namespace kanshiki::parse {
namespace {

// Takes the first line off `rest`, without its line end.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// "begin 644 name"
bool opens_uuencode(std::string_view line) {
  return line.starts_with("begin ") && line.size() >= 9 && is_digit(line[6]) && is_digit(line[7]) &&
         is_digit(line[8]);
}

class UuDecoder {
 public:
  UuDecoder(std::string_view encoded, Arena& arena)
      : rest_(encoded), start_(arena.reserve(encoded.size() + 3)), out_(start_) {}

  DecodedTransfer run() {
    if (!skip_to_first_line()) defects_.no_frame = true;
    bool ended = false;
    while (!rest_.empty() && !ended) {
      const std::string_view line = take_line(rest_);
      ended = trim(line) == "end";
      if (!ended) take_data(line);
    }
    if (!ended) defects_.no_frame = true;
    return {{start_, static_cast<std::size_t>(out_ - start_)}, defects_};
  }

 private:
  bool skip_to_first_line() {
    for (std::string_view rest = rest_; !rest.empty();) {
      if (opens_uuencode(take_line(rest))) {
        rest_ = rest;
        return true;
      }
    }
    return false;
  }

  // A line is its count of bytes, then groups of four characters; '`' and ' ' both stand for zero, and relays
  // strip blanks off line ends, so what a group lacks counts as zero.
  void take_data(std::string_view line) {
    if (line.empty()) return;
    const unsigned count = value(line[0]);
    if (count == not_encoded) {
      defects_.junk = true;
      return;
    }
    if (line.size() - 1 < (count + 2) / 3 * 4) defects_.bad_length = true;
    unsigned made = 0;
    for (std::size_t at = 1; at < line.size() && made < count; at += 4) {
      const std::uint32_t group = take_group(line.substr(at, 4));
      for (int shift = 16; shift >= 0 && made < count; shift -= 8, ++made)
        *out_++ = static_cast<char>(group >> shift);
    }
  }

  std::uint32_t take_group(std::string_view characters) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      const unsigned sextet = i < characters.size() ? value(characters[i]) : 0;
      if (sextet == not_encoded) defects_.junk = true;
      group = group << 6 | (sextet & 63);
    }
    return group;
  }

  static constexpr unsigned not_encoded = 64;
  static unsigned value(char c) {
    return c < ' ' || c > '`' ? not_encoded : static_cast<unsigned>(c - ' ') & 63;
  }

  std::string_view rest_;
  char* start_;
  char* out_;
  TransferDefects defects_;
};

}  // namespace

DecodedTransfer decode_uuencode(std::string_view encoded, Arena& arena) {
  return UuDecoder(encoded, arena).run();
}

}  // namespace kanshiki::parse
