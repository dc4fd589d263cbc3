#include "parse/parameter_scanner.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "parse/comment.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t npos = std::string_view::npos;

}  // namespace

std::string_view ParameterScanner::take_main_value() {
  skip_space();
  if (at_parameter(at_)) return {};
  if (take('"')) {
    malformed_ = true;
    return arena_.keep(to_lower(trim(take_quoted())));
  }
  std::string value(take_until("; \t(,/"));
  skip_space();
  if (take('/')) {
    skip_space();
    value.append("/").append(take_until("; \t(,"));
  }
  return arena_.keep(to_lower(value));
}

void ParameterScanner::skip_to_parameter() {
  bool separated = false;
  for (skip_space(); take(';') || take(','); skip_space()) separated = true;
  if (!separated && !done()) malformed_ = true;
}

std::string_view ParameterScanner::take_name() {
  std::string_view name = take_until("=;");
  if (const std::size_t blank = name.find_last_of(" \t"); blank != npos) {
    name.remove_prefix(blank + 1);
    malformed_ = true;
  }
  if (take('=') && !name.empty()) return name;
  malformed_ = true;
  return {};
}

// Text right behind a quoted-string belongs to it: "u"tf-8, "my "best" file".
std::string_view ParameterScanner::take_value(bool is_file_name) {
  skip_space();
  if (!take('"')) return take_token(is_file_name);
  const std::string_view quoted = take_quoted();
  if (at_value_end()) return quoted;
  malformed_ = true;
  std::string value(quoted);
  while (!at_value_end()) value += take('"') ? take_quoted() : take_until("; \t(\"");
  return arena_.keep(value);
}

bool ParameterScanner::take(char c) {
  if (done() || text_[at_] != c) return false;
  ++at_;
  return true;
}

std::string_view ParameterScanner::take_until(std::string_view stops) {
  const std::size_t end = std::min(text_.find_first_of(stops, at_), text_.size());
  const std::string_view taken = text_.substr(at_, end - at_);
  at_ = end;
  return trim(taken);
}

bool ParameterScanner::at_value_end() const {
  return done() || text_[at_] == ';' || text_[at_] == '(' || is_space(text_[at_]);
}

void ParameterScanner::skip_space() {
  while (!done() && (is_space(text_[at_]) || text_[at_] == '(')) {
    if (text_[at_] == '(') {
      skip_comment();
    } else {
      ++at_;
    }
  }
}

void ParameterScanner::skip_comment() {
  const std::size_t end = comment_end(text_, at_);
  malformed_ = malformed_ || end == npos;
  at_ = std::min(end, text_.size());
}

// Up to the closing quote; an unclosed one ends with the field.
std::string_view ParameterScanner::take_quoted() {
  const std::size_t begin = at_;
  bool escapes = false;
  while (!done() && text_[at_] != '"') {
    const std::size_t behind = multibyte_.skip(at_);
    const bool escape = behind == at_ && text_[at_] == '\\';
    at_ = behind > at_ ? behind : at_ + (escape ? 2 : 1);
    escapes = escapes || escape;
  }
  const std::size_t end = at_ = std::min(at_, text_.size());
  if (!take('"')) malformed_ = true;
  return escapes ? without_escapes(begin, end) : text_.substr(begin, end - begin);
}

std::string_view ParameterScanner::without_escapes(std::size_t begin, std::size_t end) const {
  std::string plain;
  for (std::size_t at = begin; at < end;) {
    const std::size_t behind = multibyte_.skip(at);
    const bool escape = behind == at && text_[at] == '\\' && at + 1 < end;
    const std::size_t next = std::min(std::max(behind, at + (escape ? 2 : 1)), end);
    plain += escape ? text_.substr(at + 1, 1) : text_.substr(at, next - at);
    at = next;
  }
  return arena_.keep(plain);
}

// Unquoted values with blanks are common (filename=my report (1).pdf); in "a=b c=d" a semicolon is missing.
std::string_view ParameterScanner::take_token(bool is_file_name) {
  const std::size_t begin = at_;
  std::size_t end = at_;
  while (!done() && text_[at_] != ';') {
    if (!is_space(text_[at_])) {
      end = ++at_;
      continue;
    }
    at_ = std::min(text_.find_first_not_of(" \t\r\n\f\v", at_), text_.size());
    if (at_parameter(at_) || (!done() && text_[at_] == '(' && !is_file_name)) break;
  }
  std::string_view value = text_.substr(begin, end - begin);
  if (value.ends_with(',')) value.remove_suffix(1);
  if (std::any_of(value.begin(), value.end(), is_space)) malformed_ = true;
  return value;
}

// Whether "name=" stands at `at`; "=?" after a name is an encoded-word's.
bool ParameterScanner::at_parameter(std::size_t at) const {
  std::size_t end = at;
  while (end < text_.size() && (is_alnum(text_[end]) || text_[end] == '-' || text_[end] == '*')) ++end;
  return end > at && text_.substr(end, 1) == "=" && text_.substr(end, 2) != "=?";
}

}  // namespace kanshiki::parse
