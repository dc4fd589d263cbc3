#include "base/encodings.hpp"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <numeric>

#include "base/text.hpp"

namespace kanshiki::encodings {
namespace {

constexpr std::size_t folded_line = 16;  // the shortest stretch of base64 that is taken for a line of it

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// The value of a character of base64 (RFC 4648 §4) or base64url (§5), or -1.
int base64_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (is_digit(c)) return c - '0' + 52;
  return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

/// Folds by ICU, which tells in edits which stretch became which.
void fold_unicode(Reading& reading) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(error);
  if (U_FAILURE(error)) return;
  std::string text;
  icu::StringByteSink<std::string> sink(&text);
  icu::Edits edits;
  folding->normalizeUTF8(0, reading.text, sink, &edits, error);
  if (U_FAILURE(error)) return;
  std::vector<std::size_t> origin;
  origin.reserve(text.size() + 1);
  for (auto edit = edits.getFineIterator(); edit.next(error);) {
    const auto source = static_cast<std::size_t>(edit.sourceIndex());
    for (std::int32_t i = 0; i < edit.newLength(); ++i)
      origin.push_back(reading.origin[edit.hasChange() ? source : source + static_cast<std::size_t>(i)]);
  }
  origin.push_back(reading.origin.back());
  reading.text = std::move(text);
  reading.origin = std::move(origin);
}

/// Where the stretch of `run`'s characters at `at` ends.
template <class Member>
std::size_t stretch_end(std::string_view text, std::size_t at, Member member) {
  while (at < text.size() && member(text[at])) ++at;
  return at;
}

bool is_hex(char c) { return hex_value(c) >= 0; }
bool is_base64(char c) { return base64_value(c) >= 0; }

/// Decodes runs of characters that carry `bits` bits each.
template <class Value>
Reading decode(const Reading& from, const std::vector<Stretch>& runs, std::size_t skip, unsigned bits,
               Value value_of) {
  Reading out;
  out.decoded = true;
  for (const Stretch& run : runs) {
    unsigned held = 0, held_bits = 0;
    std::size_t skipped = 0, first = run.begin;  // of the character in which the next byte begins
    for (std::size_t at = run.begin; at < run.end; ++at) {
      const int value = value_of(from.text[at]);
      if (value < 0 || skipped++ < skip) continue;  // white space of a fold
      if (held_bits == 0) first = at;
      held = (held << bits | static_cast<unsigned>(value)) & 0xFFFF;
      held_bits += bits;
      if (held_bits < 8) continue;
      held_bits -= 8;
      out.text += static_cast<char>(held >> held_bits & 0xFF);
      out.origin.push_back(from.origin[first]);
      first = at;
    }
    out.text += '\0';
    out.origin.push_back(from.origin[run.end]);
  }
  out.origin.push_back(from.origin.back());
  return out;
}

}  // namespace

Reading as_written(std::string_view text) {
  Reading out{std::string(text), std::vector<std::size_t>(text.size() + 1)};
  std::iota(out.origin.begin(), out.origin.end(), std::size_t{0});
  return out;
}

Reading fold(Reading reading) {
  if (is_ascii(reading.text) || !is_utf8(reading.text)) {
    std::transform(reading.text.begin(), reading.text.end(), reading.text.begin(), lower);
  } else {
    fold_unicode(reading);
  }
  return reading;
}

std::string fold(std::string_view text) { return fold(as_written(text)).text; }

std::vector<Stretch> hex_runs(std::string_view text, std::size_t shortest) {
  std::vector<Stretch> out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = stretch_end(text, at, is_hex);
    if (end - at >= shortest) out.push_back({at, end});
    at = end;
  }
  return out;
}

std::vector<Stretch> base64_runs(std::string_view text, std::size_t shortest) {
  std::vector<Stretch> out;
  bool folded = false;  // whether the last run goes on at `at`, behind white space
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = stretch_end(text, at, is_base64);
    if (folded && end - at > 0) {
      out.back().end = end;
    } else if (end - at >= shortest) {
      out.push_back({at, end});
    }
    const std::size_t next = stretch_end(text, end, is_space);
    folded = next > end && end - at >= folded_line && !out.empty() && out.back().end == end;
    at = next > at ? next : at + 1;
  }
  return out;
}

Reading decode_hex(const Reading& reading, const std::vector<Stretch>& runs, std::size_t skip) {
  return decode(reading, runs, skip, 4, hex_value);
}

Reading decode_base64(const Reading& reading, const std::vector<Stretch>& runs, std::size_t skip) {
  return decode(reading, runs, skip, 6, base64_value);
}

}  // namespace kanshiki::encodings
