#include "parse/html/css_syntax.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "parse/html/characters.hpp"

namespace kanshiki::parse::html {

namespace {

constexpr ByteSet string_or_bracket("\"'()[]{};!");

// Past the string that opens at `at`. It ends with its quote or, being broken, with the line.
std::size_t string_end(std::string_view css, std::size_t at) {
  const char quote = css[at];
  for (++at; at < css.size(); ++at) {
    if (css[at] == '\\') {
      ++at;
    } else if (css[at] == quote || css[at] == '\n') {
      return at + 1;
    }
  }
  return css.size();
}

// Where, from `at` on and outside of strings and brackets, one of `wanted` stands; the size if nowhere.
std::size_t find_outside(std::string_view css, std::size_t at, std::string_view wanted) {
  std::size_t depth = 0;
  while ((at = string_or_bracket.find(css, at, css.size())) < css.size()) {
    const char c = css[at];
    if (c == '"' || c == '\'') {
      at = string_end(css, at);
      continue;
    }
    if (depth == 0 && wanted.find(c) != std::string_view::npos) return at;
    if (c == '(' || c == '[' || c == '{') ++depth;
    if ((c == ')' || c == ']' || c == '}') && depth > 0) --depth;
    ++at;
  }
  return css.size();
}

// An escape (CSS Syntax 3 §4.3.7): up to six hexadecimal digits and a blank, or the character itself.
// Only what may stand in a name is resolved, so that no escape turns into grammar.
void append_escape(std::string_view css, std::size_t& at, std::string& out) {
  const std::size_t begin = at++;
  char32_t code_point = 0;
  std::size_t digits = 0;
  for (; at < css.size() && digits < 6 && hex_value(css[at]) >= 0; ++at, ++digits) {
    code_point = code_point * 16 + static_cast<char32_t>(hex_value(css[at]));
  }
  if (digits == 0 && at < css.size()) code_point = static_cast<unsigned char>(css[at++]);
  const bool in_name = code_point >= 0x80 || is_alnum(static_cast<char>(code_point)) || code_point == '-';
  if (digits > 0 && at < css.size() && is_html_space(css[at])) ++at;
  if (!in_name) {
    out += css.substr(begin, at - begin);
  } else if (digits > 0) {
    append_utf8(out, code_point);
  } else {
    out += static_cast<char>(code_point);
  }
}

std::string_view skip_space(std::string_view text) {
  while (!text.empty() && is_html_space(text[0])) text.remove_prefix(1);
  return text;
}

// `!important` at the end of a value, taken off.
bool take_important(std::string_view& value) {
  const std::size_t mark = value.rfind('!');
  if (mark == std::string_view::npos || !iequals(trim(value.substr(mark + 1)), "important")) return false;
  value = trim(value.substr(0, mark));
  return true;
}

}  // namespace

std::string_view without_comments(std::string_view css, Arena& arena) {
  if (css.find("/*") == std::string_view::npos && css.find('\\') == std::string_view::npos) return css;
  std::string out;
  out.reserve(css.size());
  for (std::size_t at = 0; at < css.size();) {
    if (css.substr(at, 2) == "/*") {
      at = std::min(css.find("*/", at + 2), css.size() - 2) + 2;
      out += ' ';
    } else if (css[at] == '\\') {
      append_escape(css, at, out);
    } else if (css[at] == '"' || css[at] == '\'') {
      const std::size_t end = string_end(css, at);
      out += css.substr(at, end - at);
      at = end;
    } else {
      out += css[at++];
    }
  }
  return arena.keep(out);
}

std::optional<Declaration> take_declaration(std::string_view& block) {
  while (!block.empty()) {
    const std::size_t end = find_outside(block, 0, ";");
    const std::string_view one = block.substr(0, end);
    block.remove_prefix(std::min(end + 1, block.size()));
    const std::size_t colon = one.find(':');
    if (colon == std::string_view::npos) continue;
    Declaration declaration{trim(one.substr(0, colon)), trim(one.substr(colon + 1)), false};
    declaration.important = take_important(declaration.value);
    return declaration;
  }
  return std::nullopt;
}

std::optional<Rule> take_rule(std::string_view& sheet) {
  sheet = skip_space(sheet);
  while (sheet.starts_with("<!--") || sheet.starts_with("-->")) {
    sheet = skip_space(sheet.substr(sheet[0] == '<' ? 4 : 3));
  }
  if (sheet.empty()) return std::nullopt;
  const std::size_t open = find_outside(sheet, 0, sheet[0] == '@' ? "{;" : "{");
  Rule rule{trim(sheet.substr(0, open)), {}};
  if (open < sheet.size() && sheet[open] == '{') {
    const std::size_t close = find_outside(sheet, open + 1, "}");
    rule.block = sheet.substr(open + 1, close - open - 1);
    sheet.remove_prefix(std::min(close + 1, sheet.size()));
  } else {
    sheet.remove_prefix(std::min(open + 1, sheet.size()));
  }
  return rule;
}

namespace {

// Reads what stands in quotes, or up to one of `ends`, from `at` on.
Span url_at(std::string_view css, std::size_t at, std::string_view ends) {
  while (at < css.size() && is_html_space(css[at])) ++at;
  if (at < css.size() && (css[at] == '"' || css[at] == '\'')) {
    return {at + 1, std::min(css.find(css[at], at + 1), css.size())};
  }
  std::size_t end = std::min(css.find_first_of(ends, at), css.size());
  while (end > at && is_html_space(css[end - 1])) --end;
  return {at, end};
}

}  // namespace

void for_each_url(std::string_view css, const std::function<void(std::string_view, Span, bool)>& found) {
  static constexpr ByteSet marks("(@/");
  for (std::size_t at = 0; (at = marks.find(css, at, css.size())) < css.size(); ++at) {
    const std::string_view before = css.substr(0, at), after = css.substr(at);
    Span url;
    bool imported = false;
    if (css[at] == '(' && iends_with(before, "url")) {
      url = url_at(css, at + 1, ")");
    } else if (istarts_with(after, "@import")) {
      const std::size_t word = at + std::string_view("@import").size();
      if (istarts_with(skip_space(css.substr(word)), "url")) continue;
      url = url_at(css, word, "; \t\r\n");
      imported = true;
    } else if (after.starts_with("/*")) {
      at = std::min(css.find("*/", at + 2), css.size() - 1);
      continue;
    }
    if (url.size() == 0) continue;
    found(url.of(css), url, imported);
    at = url.end - 1;
  }
}

}  // namespace kanshiki::parse::html
