#include "parse/url_finder.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longest_masked = 64;  // bytes of a host in which the sign that masks it is looked for

/// Length of the beginning of a URL at `at`, as far as it decides that this is one; 0 if it is none.
std::size_t opening(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 4> openings = {"https://", "http://", "ftp://", "www."};
  if (at > 0 && is_alnum(text[at - 1])) return 0;
  for (const std::string_view one : openings)
    if (istarts_with(text.substr(at), one)) return one.size();
  return 0;
}

bool may_open(char c) {
  c = lower(c);
  return c == 'h' || c == 'f' || c == 'w';
}

/// Punctuation of Chinese and Japanese, full-width forms among it, and blanks beyond ASCII.
bool ends_url(char32_t c) {
  return (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF0C) ||
         (c >= 0xFF1A && c <= 0xFF1F) || c == 0xA0 || c == 0xFFFD || c == 0xFF5B || c == 0xFF5D;
}

bool allowed_in_url(char c) {
  return c > ' ' && c < 127 && c != '<' && c != '>' && c != '"' && c != '`' && c != '{' && c != '}' &&
         c != '|' && c != '^';
}

/// Where the URL that begins at `begin` ends. A host may be written in any script; behind it only ASCII
/// counts.
std::size_t url_end(std::string_view text, std::size_t begin, std::size_t host) {
  std::size_t at = host;
  bool in_host = true;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (!allowed_in_url(text[at])) break;
      if (text[at] == '/' || text[at] == '?' || text[at] == '#') in_host = false;
      ++at;
      continue;
    }
    std::size_t next = at;
    if (!in_host || ends_url(next_code_point(text, next))) break;
    at = next;
  }
  // In "…www.example.jpをご覧ください" the host does not go on in Japanese.
  const std::size_t last_ascii_dot = text.substr(begin, at - begin).rfind('.');
  if (in_host && last_ascii_dot != npos) {
    std::size_t label = begin + last_ascii_dot + 1;
    if (label < at && is_alpha(text[label]))
      while (label < at && static_cast<unsigned char>(text[label]) < 0x80) ++label;
    else
      label = at;
    at = label;
  }
  return at;
}

/// A sign that writers put over letters that nobody shall read: ●, ○, □, ×, ＊, 〇, ※ or two stars.
bool is_mask(std::string_view text, std::size_t at) {
  if (text[at] == '*') return at + 1 < text.size() && text[at + 1] == '*';
  if (static_cast<unsigned char>(text[at]) < 0x80) return false;
  const char32_t c = next_code_point(text, at);
  return (c >= 0x25A0 && c <= 0x25FF) || c == 0x2605 || c == 0x2606 || c == 0xD7 || c == 0x203B ||
         c == 0x3007 || c == 0xFF0A || c == 0x2573 || c == 0x2715 || c == 0x2716;
}

/// Whether the host at `begin` is one that a warning made unreadable: no browser goes there, nor shall one.
bool is_masked(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin; at < text.size(); ++at) {
    const char c = text[at];
    if (is_mask(text, at)) return true;
    const bool goes_on = is_alnum(c) || c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    if (!goes_on || at - begin > longest_masked) return false;
  }
  return false;
}

/// Takes off what belongs to the sentence: full stops, quotes, a bracket that was opened before the URL.
std::string_view without_tail(std::string_view url) {
  while (!url.empty()) {
    const char last = url.back();
    const bool closes =
        (last == ')' && std::count(url.begin(), url.end(), '(') < std::count(url.begin(), url.end(), ')')) ||
        (last == ']' && std::count(url.begin(), url.end(), '[') < std::count(url.begin(), url.end(), ']'));
    if (!closes && std::string_view(".,;:!?'*_~").find(last) == npos) break;
    url.remove_suffix(1);
  }
  return url;
}

}  // namespace

std::vector<std::string_view> find_urls(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    // Every opening has "://" or "www." within eight bytes.
    while (at < text.size() && !may_open(text[at])) ++at;
    if (at == text.size()) break;
    const std::size_t opened = opening(text, at);
    if (opened == 0) {
      ++at;
      continue;
    }
    const std::string_view url = without_tail(text.substr(at, url_end(text, at, at + opened) - at));
    if (url.size() > opened && !is_masked(text, at + opened) &&
        (is_alnum(url[opened]) || static_cast<unsigned char>(url[opened]) >= 0x80 || url[opened] == '['))
      out.push_back(url);
    at += std::max(url.size(), opened);
  }
  return out;
}

}  // namespace kanshiki::parse
