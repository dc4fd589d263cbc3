#include "report/harmless.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr bool is_host_byte(char c) { return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '%'; }

/// Length of `http:`, `https:`, `ftp:` or `www.` at the start of `text`, 0 if it starts otherwise.
std::size_t scheme_length(std::string_view text) {
  for (const std::string_view start : {"http:", "https:", "ftp:", "www."})
    if (istarts_with(text, start)) return start.size();
  return 0;
}

std::string neutral_scheme(std::string_view scheme) {
  std::string out(scheme);
  if (istarts_with(scheme, "www.")) return out.substr(0, 3) + "[.]";
  const std::size_t vowels = istarts_with(scheme, "ftp") ? 1 : 2;  // ftp: fxp, http: hxxp
  std::fill_n(out.begin() + 1, vowels, 'x');
  return out;
}

// Bidirectional controls, zero-width characters, separators that break a line, tags, and all controls but
// the white space that text is laid out with.
constexpr bool is_unseen(char32_t c) {
  return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x61C ||
         c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
         (c >= 0xE0000 && c <= 0xE007F);
}

}  // namespace

std::string defang_host(std::string_view host) { return replace_all(host, ".", "[.]"); }

std::string defang(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool inside_word = at > 0 && is_alnum(text[at - 1]);
    const std::size_t scheme = scheme_length(text.substr(at));
    if (scheme == 0 || (inside_word && text[at + scheme - 1] == '.')) {
      out += text[at++];
      continue;
    }
    out += neutral_scheme(text.substr(at, scheme));
    at += scheme;
    while (at < text.size() && (text[at] == '/' || text[at] == '\\')) out += text[at++];
    const std::size_t host = at;
    while (at < text.size() && (is_host_byte(text[at]) || text[at] == '@' || text[at] == ':')) ++at;
    out += defang_host(text.substr(host, at - host));
  }
  return out;
}

std::string reveal(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!is_unseen(c)) {
      append_utf8(out, c);
      continue;
    }
    if (c == '\r' && at < text.size() && text[at] == '\n') continue;
    std::size_t run = 1;
    for (std::size_t next = at; next < text.size() && next_code_point(text, next) == c; at = next) ++run;
    out += fmt::format("⟨U+{:04X}", static_cast<std::uint32_t>(c));
    if (run > 1) out += fmt::format("×{}", run);
    out += "⟩";
  }
  return out;
}

}  // namespace kanshiki
