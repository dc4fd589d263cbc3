#include "parse/url/percent.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::parse {

void append_percent_encoded(std::string& out, std::string_view text, const PercentSet& set) {
  static constexpr char digits[] = "0123456789ABCDEF";
  const auto encoded = [&](char c) { return set.has(c); };
  for (auto at = text.begin();;) {
    const auto next = std::find_if(at, text.end(), encoded);
    out.append(at, next);
    if (next == text.end()) return;
    const auto byte = static_cast<unsigned char>(*next);
    const char code[] = {'%', digits[byte >> 4], digits[byte & 15]};
    out.append(code, 3);
    at = next + 1;
  }
}

std::string percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool triple = text[at] == '%' && at + 2 < text.size();
    const int high = triple ? hex_value(text[at + 1]) : -1;
    const int low = triple ? hex_value(text[at + 2]) : -1;
    if (high < 0 || low < 0) {
      out += text[at];
    } else {
      out += static_cast<char>(high << 4 | low);
      at += 2;
    }
  }
  return out;
}

}  // namespace kanshiki::parse
