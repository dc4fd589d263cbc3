#include "parse/auth/spf_macro.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::string_view delimiters = ".-+,/_=";

///   %{d2r.-}      letter, how many of the right-hand parts, reversed, delimiters
struct Macro {
  char letter = '\0';    // as written: upper case means that the value is URL-escaped
  std::size_t keep = 0;  // 0: all
  bool reversed = false;
  std::string_view split_at = ".";
};

bool is_letter(char letter, MacroUse use) {
  const std::string_view letters = use == MacroUse::explanation ? "slodiphvcrt" : "slodiphv";
  return letters.find(lower(letter)) != std::string_view::npos;
}

/// Reads what stands between the braces.
std::optional<Macro> read_macro(std::string_view inside, MacroUse use) {
  if (inside.empty() || !is_letter(inside.front(), use)) return {};
  Macro out{inside.front()};
  std::size_t at = 1;
  const std::size_t digits = at;
  while (at < inside.size() && is_digit(inside[at])) {
    if (out.keep < 1000) out.keep = out.keep * 10 + static_cast<std::size_t>(inside[at] - '0');
    ++at;
  }
  if (at > digits && out.keep == 0) return {};
  if (at < inside.size() && lower(inside[at]) == 'r') {
    out.reversed = true;
    ++at;
  }
  if (inside.find_first_not_of(delimiters, at) != std::string_view::npos) return {};
  if (at < inside.size()) out.split_at = inside.substr(at);
  return out;
}

std::string url_escaped(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~') {
      out += c;
    } else {
      out += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]};
    }
  }
  return out;
}

std::string transformed(std::string_view value, const Macro& macro) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(value.find_first_of(macro.split_at, begin), value.size());
    parts.push_back(value.substr(begin, end - begin));
    if (end == value.size()) break;
    begin = end + 1;
  }
  if (macro.reversed) std::reverse(parts.begin(), parts.end());
  const std::size_t drop = macro.keep > 0 && macro.keep < parts.size() ? parts.size() - macro.keep : 0;
  std::string out;
  for (std::size_t i = drop; i < parts.size(); ++i) {
    if (i > drop) out += '.';
    out += parts[i];
  }
  return is_alpha(macro.letter) && lower(macro.letter) != macro.letter ? url_escaped(out) : out;
}

bool is_literal(char c, MacroUse use) {
  return (c > ' ' && c < 0x7F) || (c == ' ' && use == MacroUse::explanation);
}

/// Goes through `text`: `literal(view)` for what stands for itself, `macro(Macro)` for macros. False if the
/// text is no macro-string.
template <class Literal, class OnMacro>
bool walk(std::string_view text, MacroUse use, Literal literal, OnMacro macro) {
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '%') {
      if (!is_literal(text[at], use)) return false;
      literal(text.substr(at++, 1));
      continue;
    }
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    if (next == '{') {
      const std::size_t close = text.find('}', at);
      if (close == std::string_view::npos) return false;
      const auto read = read_macro(text.substr(at + 2, close - at - 2), use);
      if (!read) return false;
      macro(*read);
      at = close + 1;
    } else {
      if (next != '%' && next != '_' && next != '-') return false;
      literal(next == '%' ? "%" : next == '_' ? " " : "%20");
      at += 2;
    }
  }
  return true;
}

bool is_top_label(std::string_view label) {
  const auto usual = [](char c) { return is_alnum(c) || c == '-'; };
  return !label.empty() && label.front() != '-' && label.back() != '-' &&
         std::all_of(label.begin(), label.end(), usual) && !std::all_of(label.begin(), label.end(), is_digit);
}

bool ends_in_macro(std::string_view text) {
  if (text.ends_with('}')) return text.rfind("%{") != std::string_view::npos;
  return text.ends_with("%%") || text.ends_with("%_") || text.ends_with("%-");
}

}  // namespace

bool is_macro_string(std::string_view text, MacroUse use) {
  return walk(
      text, use, [](std::string_view) {}, [](const Macro&) {});
}

bool is_domain_spec(std::string_view text) {
  if (!is_macro_string(text, MacroUse::domain)) return false;
  if (ends_in_macro(text)) return true;
  if (text.ends_with('.')) text.remove_suffix(1);
  const std::size_t dot = text.rfind('.');
  return dot != std::string_view::npos && is_top_label(text.substr(dot + 1));
}

Result<std::string> expand_macros(std::string_view text, MacroUse use, const MacroValue& value) {
  std::string out;
  const bool valid = walk(
      text, use, [&](std::string_view literal) { out += literal; },
      [&](const Macro& macro) { out += transformed(value(lower(macro.letter)), macro); });
  if (!valid) return fail(Error::Kind::malformed, "not a macro string: " + to_valid_utf8(clip(text, 80)));
  return out;
}

}  // namespace kanshiki::parse
