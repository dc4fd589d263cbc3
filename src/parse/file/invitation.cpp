#include "parse/file/invitation.hpp"

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t most_values = 1'000;

/// The lines as they were before they were folded.
std::vector<std::string> unfolded(std::string_view text) {
  std::vector<std::string> out;
  for (std::string_view line : split(text, '\n')) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!out.empty() && (line.starts_with(' ') || line.starts_with('\t')))
      out.back().append(line.substr(1));
    else
      out.emplace_back(line);
  }
  return out;
}

/// A text value without its escapes (§3.3.11).
std::string unescaped(std::string_view value) {
  std::string out;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] != '\\' || at + 1 == value.size()) {
      out += value[at];
      continue;
    }
    const char next = value[++at];
    out += lower(next) == 'n' ? '\n' : next;
  }
  return out;
}

/// `NAME;PARAMETER=…:value`: where the value begins. A colon may stand in a quoted parameter.
std::size_t value_at(std::string_view line) {
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '"') quoted = !quoted;
    if (line[at] == ':' && !quoted) return at + 1;
  }
  return std::string_view::npos;
}

void add(std::vector<std::string>& list, std::string value) {
  if (!value.empty() && list.size() < most_values) list.push_back(std::move(value));
}

}  // namespace

Invitation read_invitation(std::string_view utf8) {
  Invitation out;
  for (const std::string& line : unfolded(utf8)) {
    const std::size_t at = value_at(line);
    if (at == std::string_view::npos) continue;
    const std::string_view head = std::string_view(line).substr(0, at - 1);
    const std::string_view name = head.substr(0, head.find(';'));
    const std::string_view value = trim(std::string_view(line).substr(at));
    if (iequals(name, "METHOD")) out.method = value;
    if (iequals(name, "SUMMARY") && out.summary.empty()) out.summary = unescaped(value);
    if (iequals(name, "ORGANIZER") && out.organizer.empty())
      out.organizer = istarts_with(value, "mailto:") ? value.substr(7) : value;
    if (iequals(name, "URL") || iequals(name, "ATTACH") || iequals(name, "CONFERENCE"))
      add(out.urls, std::string(value));
    if (iequals(name, "DESCRIPTION") || iequals(name, "LOCATION") || iequals(name, "COMMENT"))
      add(out.texts, unescaped(value));
  }
  return out;
}

}  // namespace kanshiki::parse
