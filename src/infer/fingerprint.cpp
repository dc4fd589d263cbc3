#include "infer/fingerprint.hpp"

#include <algorithm>

#include "base/min_hash.hpp"
#include "base/text.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t run_length = 5;
constexpr std::size_t most_letters = 16'384;

/// Letters of any script: of what is beyond ASCII, all but spaces, punctuation, boxes and signs.
bool is_letter(char32_t c) {
  if (c < 0x80) return is_alpha(static_cast<char>(c));
  return c >= 0xC0 && !(c >= 0x2000 && c < 0x2E80) && !(c >= 0x3000 && c < 0x3005) &&
         !(c >= 0x3007 && c < 0x3041) && !(c >= 0xFE00 && c < 0xFF10) && c != 0xFFFD;
}

bool begins_address(std::string_view rest) {
  return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
}

std::u32string letters_of(std::string_view folded) {
  std::u32string out;
  for (std::size_t at = 0; at < folded.size() && out.size() < most_letters;) {
    if (begins_address(folded.substr(at, 8)))
      while (at < folded.size() && folded[at] > ' ' && folded[at] < 0x7F) ++at;
    if (at == folded.size()) break;
    const char32_t c = next_code_point(folded, at);
    if (is_letter(c)) out.push_back(c);
  }
  return out;
}

}  // namespace

Fingerprint fingerprint(std::string_view folded) {
  const std::u32string letters = letters_of(folded);
  Fingerprint out;
  MinHash<Fingerprint::functions> runs;
  if (letters.size() >= run_length) out.runs = letters.size() - run_length + 1;
  for (std::size_t begin = 0; begin < out.runs; ++begin) {
    std::uint64_t run = 0;
    for (std::size_t i = 0; i < run_length; ++i) run = stir(run ^ letters[begin + i]);
    runs.add(run);
  }
  out.least = runs.least();
  return out;
}

double likeness(const Fingerprint& a, const Fingerprint& b) {
  if (!a.tells() || !b.tells()) return 0;
  std::size_t same = 0;
  for (std::size_t i = 0; i < Fingerprint::functions; ++i) same += a.least[i] == b.least[i];
  return static_cast<double>(same) / Fingerprint::functions;
}

}  // namespace kanshiki::infer
