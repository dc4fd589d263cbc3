#include "parse/authentication_results.hpp"

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr auto npos = std::string_view::npos;

/// Words of the field: separated by white space, with comments left out and quoted strings kept whole. A
/// semicolon is a word by itself.
std::vector<std::string_view> words_of(std::string_view value) {
  std::vector<std::string_view> out;
  std::size_t begin = npos, depth = 0;
  bool quoted = false;
  const auto end_word = [&](std::size_t at) {
    if (begin != npos) out.push_back(value.substr(begin, at - begin));
    begin = npos;
  };
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char c = value[at];
    if (c == '"' && depth == 0) quoted = !quoted;
    if (!quoted && c == '(') {
      end_word(at);
      ++depth;
    } else if (depth > 0) {
      depth -= c == ')';
    } else if (!quoted && (is_space(c) || c == ';')) {
      end_word(at);
      if (c == ';') out.push_back(value.substr(at, 1));
    } else if (begin == npos) {
      begin = at;
    }
  }
  end_word(value.size());
  return out;
}

std::string_view unquoted(std::string_view text) {
  return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2)
                                                                       : text;
}

struct Assignment {
  std::string_view name, value;
};

/// `name=value`; nothing on the left side if there is no such sign.
Assignment assignment(std::string_view word) {
  const std::size_t sign = word.find('=');
  if (sign == npos) return {};
  return {word.substr(0, sign), unquoted(word.substr(sign + 1))};
}

}  // namespace

std::string_view AuthenticationResult::property(std::string_view type, std::string_view name) const {
  for (const auto& [key, value] : properties)
    if (key.size() == type.size() + 1 + name.size() && istarts_with(key, type) && key[type.size()] == '.' &&
        iends_with(key, name))
      return value;
  return {};
}

AuthenticationResults parse_authentication_results(std::string_view value) {
  AuthenticationResults out;
  bool first_of_clause = true, first_clause = true;
  for (const std::string_view word : words_of(value)) {
    if (word == ";") {
      first_of_clause = true;
      first_clause = false;
      continue;
    }
    const auto [name, text] = assignment(word);
    if (name.empty()) {
      if (first_clause && first_of_clause) out.authserv_id = word;
    } else if (first_of_clause) {
      out.results.push_back({name.substr(0, name.find('/')), text, {}});
    } else if (!out.results.empty()) {
      out.results.back().properties.emplace_back(name, text);
    }
    first_of_clause = false;
  }
  return out;
}

}  // namespace kanshiki::parse
