#include "report/masking/spread.hpp"

#include "base/text.hpp"

namespace kanshiki::masking {
namespace {

bool joins(char c) { return c == '@' || c == '.'; }

/// Where the white space that begins at `at` ends.
std::size_t end_of_space(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

bool has_spread_address(std::string_view text) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1))
    if ((at > 0 && is_space(text[at - 1])) || (at + 1 < text.size() && is_space(text[at + 1]))) return true;
  return false;
}

}  // namespace

std::optional<encodings::Reading> joined(const encodings::Reading& reading) {
  const std::string_view text = reading.text;
  if (!has_spread_address(text)) return std::nullopt;
  encodings::Reading out;
  out.decoded = reading.decoded;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_space(text, at);
    const bool dropped =
        end > at && ((at > 0 && joins(text[at - 1])) || (end < text.size() && joins(text[end])));
    const std::size_t next = end > at ? end : at + 1;
    for (; at < next; ++at)
      if (!dropped) {
        out.text += text[at];
        out.origin.push_back(reading.origin[at]);
      }
  }
  out.origin.push_back(reading.origin.back());
  return out;
}

}  // namespace kanshiki::masking
