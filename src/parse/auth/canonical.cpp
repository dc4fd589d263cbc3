#include "parse/auth/canonical.hpp"

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string with_crlf(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 32);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) out += '\r';
    out += text[i];
  }
  return out;
}

/// Runs of blanks as one; none at either end. Line breaks are dropped: what follows one in a field is a
/// blank.
void append_relaxed(std::string& out, std::string_view text) {
  const std::size_t begin = out.size();
  bool blank = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool line_break =
        text[i] == '\n' || (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n');
    if (line_break) continue;
    if (is_blank(text[i])) {
      blank = true;
      continue;
    }
    if (blank && out.size() > begin) out += ' ';
    blank = false;
    out += text[i];
  }
}

/// Appends a line's content, with its line end. Empty lines are only counted: those at the end do not count.
void append_line(std::string& out, std::string_view line, Canonical form, std::size_t& empty_lines) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (form == Canonical::relaxed)
    while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  if (line.empty()) {
    ++empty_lines;
    return;
  }
  for (; empty_lines > 0; --empty_lines) out += "\r\n";
  if (form == Canonical::relaxed && is_blank(line.front())) out += ' ';
  if (form == Canonical::relaxed)
    append_relaxed(out, line);
  else
    out += line;
  out += "\r\n";
}

}  // namespace

std::string canonical_field(std::string_view field, Canonical form) {
  if (form == Canonical::simple) return with_crlf(field);
  const std::size_t colon = field.find(':');
  std::string out = to_lower(trim(field.substr(0, colon))) + ':';
  if (colon != std::string_view::npos) append_relaxed(out, field.substr(colon + 1));
  return out;
}

std::string canonical_body(std::string_view body, Canonical form) {
  std::string out;
  out.reserve(body.size() + body.size() / 32 + 2);
  std::size_t empty_lines = 0;
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    append_line(out, body.substr(begin, end - begin), form, empty_lines);
    begin = end + 1;
  }
  if (out.empty() && form == Canonical::simple) out = "\r\n";
  return out;
}

std::string without_signature(std::string_view field) {
  const std::size_t colon = field.find(':');
  std::size_t begin = colon == std::string_view::npos ? field.size() : colon + 1;
  while (begin < field.size()) {
    const std::size_t end = std::min(field.find(';', begin), field.size());
    const std::string_view tag = field.substr(begin, end - begin);
    const std::size_t equals = tag.find('=');
    if (equals != std::string_view::npos && trim(tag.substr(0, equals)) == "b")
      return std::string(field.substr(0, begin + equals + 1)) + std::string(field.substr(end));
    begin = end + 1;
  }
  return std::string(field);
}

}  // namespace kanshiki::parse
