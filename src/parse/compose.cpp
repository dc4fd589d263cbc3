#include "parse/compose.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t word_bytes =
    45;  // of text in one encoded-word: 60 characters of base64 (RFC 2047 §2: 75 in all)

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 127; }) &&
         text.find("=?") == std::string_view::npos;
}

/// Quoted as a string (RFC 5322 §3.2.4) where it has more than words and blanks.
std::string phrase(std::string_view text) {
  const bool atoms =
      std::all_of(text.begin(), text.end(), [](char c) { return is_alnum(c) || c == ' ' || c == '-'; });
  if (!is_plain(text) || atoms) return header_text(text);
  return '"' + replace_all(replace_all(text, "\\", "\\\\"), "\"", "\\\"") + '"';
}

/// Lines of a value that is broken become folds; blank ones would end the header.
void append_field(std::string& out, std::string_view name, std::string_view value) {
  out.append(name).append(":");
  const std::string lines = replace_all(value, "\r", "\n");
  bool first = true;
  for (const std::string_view line : split(lines, '\n')) {
    if (trim(line).empty()) continue;
    if (!first) out += "\r\n";
    if (line.front() != ' ' && line.front() != '\t') out += ' ';
    out += line;
    first = false;
  }
  out += "\r\n";
}

/// A parameter's value after its name, so that it may hold any characters (RFC 2231 §4).
std::string extended_value(std::string_view text) {
  std::string out = "*=UTF-8''";
  for (const char c : text)
    out += is_alnum(c) || c == '.' || c == '-' || c == '_' ? std::string(1, c)
                                                           : "%" + hex(std::string_view(&c, 1));
  return out;
}

/// A boundary that is in none of the parts: nobody can write a text that holds its own digest.
std::string boundary_of(const std::vector<std::string>& parts) {
  std::string digests;
  for (const std::string& part : parts) digests += sha256(part);
  return "=_" + sha256_hex(digests).substr(0, 40);
}

/// The fields that describe an entity, the empty line, and its content.
std::string write_entity(const Entity& entity) {
  std::string out;
  std::string type = entity.type, body = entity.content;
  if (!entity.parts.empty()) {
    std::vector<std::string> parts;
    for (const Entity& part : entity.parts) parts.push_back(write_entity(part));
    const std::string boundary = boundary_of(parts);
    type += "; boundary=\"" + boundary + "\"";
    body.clear();
    for (const std::string& part : parts)
      body.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
    body.append("--").append(boundary).append("--\r\n");
  }
  append_field(out, "Content-Type", type);
  if (entity.parts.empty()) append_field(out, "Content-Transfer-Encoding", "binary");
  if (!entity.disposition.empty() || !entity.filename.empty()) {
    std::string value = entity.disposition.empty() ? "attachment" : entity.disposition;
    if (!entity.filename.empty()) value += "; filename" + extended_value(entity.filename);
    append_field(out, "Content-Disposition", value);
  }
  if (!entity.content_id.empty()) append_field(out, "Content-ID", "<" + header_text(entity.content_id) + ">");
  return out.append("\r\n").append(body);
}

}  // namespace

std::string compose_mail(const std::vector<Field>& fields, const Entity& body) {
  std::string out;
  for (const auto& [name, value] : fields) append_field(out, name, value);
  append_field(out, "MIME-Version", "1.0");
  return out.append(write_entity(body));
}

std::string header_text(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view word = clip(rest, word_bytes);
    const std::string_view taken = word.empty() ? rest.substr(0, 1) : word;
    out += (out.empty() ? "=?utf-8?B?" : " =?utf-8?B?") + base64(taken) + "?=";
    rest.remove_prefix(taken.size());
  }
  return out;
}

std::string header_mailbox(std::string_view name, std::string_view address) {
  if (address.empty()) return phrase(name);
  const std::string bracketed = "<" + (is_plain(address) ? std::string(address) : header_text(address)) + ">";
  return name.empty() ? bracketed : phrase(name) + " " + bracketed;
}

}  // namespace kanshiki::parse
