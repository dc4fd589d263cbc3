#include "parse/url/input.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

bool is_c0_or_blank(char c) { return static_cast<unsigned char>(c) <= 0x20; }
bool is_tab_or_newline(char c) { return c == '\t' || c == '\n' || c == '\r'; }

std::string_view strip(std::string_view text) {
  while (!text.empty() && is_c0_or_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_c0_or_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// Cuts `text` at `mark`, which goes; nothing if it is not there.
std::optional<std::string_view> cut(std::string_view& text, char mark) {
  const std::size_t at = text.find(mark);
  if (at == std::string_view::npos) return {};
  const std::string_view tail = text.substr(at + 1);
  text = text.substr(0, at);
  return tail;
}

}  // namespace

UrlInput prepare_input(std::string_view input, std::string& storage, UrlNotices& noticed) {
  std::string_view text = strip(input);
  bool tabs = false, non_ascii = false;
  for (char c : text) {
    tabs |= is_tab_or_newline(c);
    non_ascii |= static_cast<unsigned char>(c) >= 0x80;
  }
  if (non_ascii && !is_utf8(text)) {
    noticed.add(UrlNotice::ill_formed_utf8);
    storage = to_valid_utf8(text);
    text = storage;
  }
  if (tabs) {
    noticed.add(UrlNotice::tab_or_newline_removed);
    std::string without;
    without.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(without),
                 [](char c) { return !is_tab_or_newline(c); });
    storage = std::move(without);
    text = storage;
  }
  UrlInput out;
  out.fragment = cut(text, '#');
  out.query = cut(text, '?');
  out.head = text;
  return out;
}

}  // namespace kanshiki::parse
