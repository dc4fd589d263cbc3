/// Tags and their attributes, §13.2.5.6–8 and §13.2.5.32–40.

#include <algorithm>

#include "base/text.hpp"
#include "parse/html/character_reference.hpp"
#include "parse/html/characters.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse::html {

namespace {

using namespace std::string_view_literals;

constexpr ByteSet tag_name_end(" \t\n\f\r/>"), attribute_name_end(" \t\n\f\r/>="), unquoted_end(" \t\n\f\r>");
constexpr ByteSet replaced_in_value("&\r\0"sv), replaced_in_name("ABCDEFGHIJKLMNOPQRSTUVWXYZ\0"sv);
constexpr std::string_view replacement = "\uFFFD";
constexpr std::size_t few = 16;

bool same_name(const Attribute& a, const Attribute& b) { return a.name == b.name; }

// Keeps the first of each name. Hostile tags have attributes by the ten thousand, so those are sorted.
void drop_duplicates(std::vector<Attribute>& attributes) {
  if (attributes.size() <= few) {
    for (auto one = attributes.begin(); one != attributes.end();) {
      const bool seen =
          std::any_of(attributes.begin(), one, [&](const auto& other) { return same_name(*one, other); });
      one = seen ? attributes.erase(one) : one + 1;
    }
    return;
  }
  const auto by_place = [](const Attribute& a, const Attribute& b) {
    return a.name_at.begin < b.name_at.begin;
  };
  std::stable_sort(attributes.begin(), attributes.end(),
                   [](const Attribute& a, const Attribute& b) { return a.name < b.name; });
  attributes.erase(std::unique(attributes.begin(), attributes.end(), same_name), attributes.end());
  std::sort(attributes.begin(), attributes.end(), by_place);
}

}  // namespace

// A tag in which the source ends is no tag, and its characters are lost: false.
bool Tokenizer::read_tag(Token& token, Token::Kind kind) {
  const std::size_t begin = at_;
  const std::size_t name = begin + (kind == Token::Kind::start_tag ? 1 : 2);
  at_ = tag_name_end.find(source_, name, source_.size());
  token.name = lower_case(source_.substr(name, at_ - name));
  if (!read_attributes(token)) return false;
  ++at_;
  token.tag = find_tag(token.name);
  if (kind == Token::Kind::start_tag) last_start_tag_ = token.name;
  finish(token, kind, begin);
  return true;
}

bool Tokenizer::read_attributes(Token& token) {
  for (;;) {
    bool slash = false;
    for (; !ended() && (is_html_space(source_[at_]) || source_[at_] == '/'); ++at_)
      slash = source_[at_] == '/';
    if (ended()) return false;
    token.self_closing = slash;
    if (source_[at_] == '>') break;
    read_attribute(token.attributes.emplace_back());
  }
  const std::size_t written = token.attributes.size();
  drop_duplicates(token.attributes);
  token.duplicates = written - token.attributes.size();
  return true;
}

void Tokenizer::read_attribute(Attribute& attribute) {
  const std::size_t begin = at_;
  at_ = attribute_name_end.find(source_, begin + 1,
                                source_.size());  // a `=` in first place is part of the name
  attribute.name_at = {begin, at_};
  attribute.value_at = {at_, at_};
  attribute.name = lower_case(attribute.name_at.of(source_));
  skip_space();
  if (ended() || source_[at_] != '=') return;
  ++at_;
  skip_space();
  if (!ended() && source_[at_] != '>') read_value(attribute);
}

void Tokenizer::read_value(Attribute& attribute) {
  const char first = source_[at_];
  if (first == '"' || first == '\'') {
    const std::size_t end = std::min(source_.find(first, at_ + 1), source_.size());
    attribute.value_at = {at_ + 1, end};
    at_ = std::min(end + 1, source_.size());
  } else {
    attribute.value_at = {at_, unquoted_end.find(source_, at_, source_.size())};
    at_ = attribute.value_at.end;
  }
  attribute.value = decoded(attribute.value_at.of(source_));
}

void Tokenizer::skip_space() {
  while (!ended() && is_html_space(source_[at_])) ++at_;
}

std::string_view Tokenizer::lower_case(std::string_view written) {
  if (replaced_in_name.find(written, 0, written.size()) == written.size()) return written;
  scratch_.clear();
  for (char c : written) {
    if (c == '\0') {
      scratch_ += replacement;
    } else {
      scratch_ += lower(c);
    }
  }
  return arena_.keep(scratch_);
}

std::string_view Tokenizer::decoded(std::string_view written) {
  std::size_t next = replaced_in_value.find(written, 0, written.size());
  if (next == written.size()) return written;
  scratch_.assign(written.substr(0, next));
  while (next < written.size()) {
    CharacterReference replaced{1, written.substr(next, 1)};
    if (written[next] == '\0') replaced.text = replacement;
    if (written[next] == '\r')
      replaced.text = next + 1 < written.size() && written[next + 1] == '\n' ? "" : "\n";
    if (written[next] == '&') {
      const auto reference = read_character_reference(written.substr(next), true, arena_);
      if (reference.length != 0) replaced = reference;
    }
    scratch_ += replaced.text;
    const std::size_t literal = next + replaced.length;
    next = replaced_in_value.find(written, literal, written.size());
    scratch_ += written.substr(literal, next - literal);
  }
  return arena_.keep(scratch_);
}

}  // namespace kanshiki::parse::html
