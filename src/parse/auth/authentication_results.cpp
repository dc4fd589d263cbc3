#include "parse/auth/authentication_results.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "parse/comment.hpp"

namespace kanshiki::parse {
namespace {

/// A field's words; "=" and ";" are words of their own, unless quoted.
struct Word {
  std::string text;
  bool quoted = false;

  bool is(char special) const { return !quoted && text.size() == 1 && text[0] == special; }
};

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<Word> split() && {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '(')
        skip_comment();
      else if (c == '"')
        take_quoted();
      else if (is_space(c))
        next_word();
      else if (c == ';' || c == '=')
        take_special(c);
      else
        word_.text += text_[at_++];
    }
    end_word();
    return std::move(out_);
  }

 private:
  void next_word() {
    end_word();
    ++at_;
  }

  /// One that is never closed reaches the end.
  void skip_comment() {
    end_word();
    at_ = std::min(comment_end(text_, at_), text_.size());
  }

  /// A quoted string may stand within a word: `"a b"@example.jp`.
  void take_quoted() {
    word_.quoted = true;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      if (text_[at_] != '\r' && text_[at_] != '\n') word_.text += text_[at_];
    }
    ++at_;
  }

  /// `=` within a value that has one already is a part of it: `header.b=abc=`.
  void take_special(char c) {
    const bool in_value = c == '=' && value_;
    if (in_value) {
      word_.text += c;
    } else {
      end_word();
      out_.push_back({std::string(1, c), false});
      value_ = c == '=';
    }
    ++at_;
  }

  void end_word() {
    if (word_.text.empty() && !word_.quoted) return;
    out_.push_back(std::exchange(word_, {}));
    value_ = false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Word word_;
  bool value_ = false;  // an "=" has just been read, or the value behind it is being read
  std::vector<Word> out_;
};

/// `name = value` at `at`, which moves past it; false if there is none.
bool take_pair(const std::vector<Word>& words, std::size_t& at, std::string& name, std::string& value) {
  if (at + 2 >= words.size() || words[at].is(';') || !words[at + 1].is('=') || words[at + 2].is(';'))
    return false;
  name = to_lower(words[at].text);
  value = words[at + 2].text;
  at += 3;
  return true;
}

/// `dkim=pass reason="…" header.d=example.jp`, up to the next semicolon.
void read_check(const std::vector<Word>& words, std::size_t at, AuthenticationResults& out) {
  ReportedCheck check;
  if (!take_pair(words, at, check.method, check.result)) return;
  check.method = check.method.substr(0, check.method.find('/'));  // a version
  check.result = to_lower(check.result);
  std::string name, value;
  while (at < words.size() && !words[at].is(';')) {
    if (!take_pair(words, at, name, value)) {
      ++at;
    } else if (name == "reason") {
      check.reason = value;
    } else {
      check.properties.push_back({name, value});
    }
  }
  out.checks.push_back(std::move(check));
}

}  // namespace

std::string_view ReportedCheck::property(std::string_view type, std::string_view name) const {
  const std::string whole = std::string(type) + "." + std::string(name);
  for (const Property& one : properties)
    if (one.name == whole) return one.value;
  return {};
}

Result<AuthenticationResults> parse_authentication_results(std::string_view field_value) {
  const std::vector<Word> words = Splitter(field_value).split();
  if (words.empty() || words[0].is(';') || words[0].is('='))
    return fail(Error::Kind::malformed, "no authserv-id");
  AuthenticationResults out;
  const bool unnamed = words.size() > 1 && words[1].is('=');
  if (unnamed)
    read_check(words, 0, out);
  else
    out.authserv_id = to_lower(words[0].text);
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words[i].is(';')) read_check(words, i + 1, out);
  return out;
}

}  // namespace kanshiki::parse
