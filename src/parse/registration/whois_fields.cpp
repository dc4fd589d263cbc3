#include "parse/registration/whois_fields.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/registration.hpp"
#include "parse/charset.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t most_fields = 2000;
constexpr std::size_t longest_label = 60;

/// "a. [ドメイン名]   EXAMPLE.CO.JP", "[Domain Name]   EXAMPLE.JP". "[ JPRS database …" is talk.
bool add_bracketed(std::string_view line, WhoisFields& out) {
  if (line.size() > 3 && is_alpha(line[0]) && line[1] == '.') line = trim(line.substr(2));
  if (line.size() < 3 || line[0] != '[' || line[1] == ' ') return false;
  const std::size_t end = line.find(']');
  if (end == std::string_view::npos || end > longest_label) return false;
  out.fields.push_back({to_lower(line.substr(1, end - 1)), trim(line.substr(end + 1))});
  return true;
}

void add_keyed(std::string_view line, WhoisFields& out) {
  if (line.starts_with('%') || line.starts_with('#') || line.starts_with(">>>")) {
    // RIPE and APNIC: "% Abuse contact for '192.0.2.0 - 192.0.2.255' is 'abuse@example.net'"
    const std::size_t is = line.find("' is '");
    if (icontains(line, "abuse contact for") && is != std::string_view::npos)
      out.fields.push_back({"abuse-mailbox", line.substr(is + 6, line.size() - is - 7)});
    return;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > longest_label) return;
  out.fields.push_back({to_lower(trim(line.substr(0, colon))), trim(line.substr(colon + 1))});
}

}  // namespace

std::string_view WhoisFields::first(std::initializer_list<std::string_view> labels) const {
  for (const std::string_view label : labels)
    for (const WhoisField& field : fields)
      if (field.label == label && !field.value.empty()) return field.value;
  return {};
}

std::vector<std::string_view> WhoisFields::all(std::initializer_list<std::string_view> labels) const {
  std::vector<std::string_view> out;
  for (const WhoisField& field : fields)
    if (!field.value.empty() && std::find(labels.begin(), labels.end(), field.label) != labels.end())
      out.push_back(field.value);
  return out;
}

Result<std::string_view> whois_text(std::string_view bytes, Arena& arena) {
  if (bytes.size() > longest_whois) return fail(Error::Kind::limit, "the whois answer is too long");
  if (trim(bytes).empty()) return fail(Error::Kind::malformed, "the whois answer is empty");
  if (!bytes.ends_with('\n')) return fail(Error::Kind::malformed, "the whois answer is cut short");
  if (bytes.find('\x1b') == std::string_view::npos) {
    if (!is_utf8(bytes)) return fail(Error::Kind::malformed, "the whois answer is in no known charset");
    return bytes;
  }
  const DecodedText decoded = decode_text(bytes, "iso-2022-jp", arena);
  if (decoded.replaced || decoded.utf8.find('\x1b') != std::string_view::npos)
    return fail(Error::Kind::malformed, "the whois answer is in no known charset");
  return decoded.utf8;
}

WhoisFields whois_fields(std::string_view text) {
  WhoisFields bracketed, keyed;
  bracketed.japanese = true;
  for (const std::string_view raw : split(text, '\n')) {
    const std::string_view line = trim(raw);
    if (line.empty() || bracketed.fields.size() + keyed.fields.size() == most_fields) continue;
    if (!add_bracketed(line, bracketed)) add_keyed(line, keyed);
  }
  return bracketed.fields.size() > 1 ? bracketed : keyed;
}

}  // namespace kanshiki::parse
