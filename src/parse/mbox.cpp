#include "parse/mbox.hpp"

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t longest_from_line = 998;  // RFC 5322 §2.1.1, the longest line there should be

/// "12:34"
bool has_time_of_day(std::string_view line) {
  for (std::size_t colon = line.find(':'); colon < line.size(); colon = line.find(':', colon + 1))
    if (colon > 0 && colon + 2 < line.size() && is_digit(line[colon - 1]) && is_digit(line[colon + 1]) &&
        is_digit(line[colon + 2]))
      return true;
  return false;
}

/// `From sender@example.org Wed Oct 20 05:42:28 2021`
bool is_from_line(std::string_view line) {
  return line.starts_with("From ") && line.size() <= longest_from_line && has_time_of_day(line);
}

std::string_view line_at(std::string_view bytes, std::size_t at) {
  const std::size_t end = bytes.find('\n', at);
  return bytes.substr(at, end == std::string_view::npos ? end : end + 1 - at);
}

/// The empty line that separates a message from the next belongs to neither.
std::string_view without_separator(std::string_view message) {
  if (message.ends_with("\n\r\n")) return message.substr(0, message.size() - 2);
  if (message.ends_with("\n\n")) return message.substr(0, message.size() - 1);
  return message;
}

}  // namespace

bool looks_like_mbox(std::string_view bytes) { return is_from_line(line_at(bytes, 0)); }

std::vector<std::string_view> split_mbox(std::string_view bytes) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  const auto finish = [&](std::size_t end) {
    const std::string_view message = without_separator(bytes.substr(begin, end - begin));
    if (!trim(message).empty()) out.push_back(message);
    begin = end;
  };
  bool after_empty = true;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::string_view line = line_at(bytes, at);
    if (after_empty && is_from_line(line)) finish(at);
    after_empty = line == "\n" || line == "\r\n";
    at += line.size();
  }
  finish(bytes.size());
  return out;
}

}  // namespace kanshiki::parse
