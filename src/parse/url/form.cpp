#include "parse/url/form.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::parse {
namespace {

std::string decode(std::string_view text) {
  std::string plain(text);
  std::replace(plain.begin(), plain.end(), '+', ' ');
  return to_valid_utf8(percent_decode(plain));
}

/// A "+" in what this writes can only be a blank: the real ones are encoded.
void append_encoded(std::string& out, std::string_view text) {
  for (std::size_t begin = 0;;) {
    const std::size_t blank = text.find(' ', begin);
    append_percent_encoded(out, text.substr(begin, blank - begin), percent::form);
    if (blank == std::string_view::npos) return;
    out += '+';
    begin = blank + 1;
  }
}

}  // namespace

std::vector<FormField> parse_form(std::string_view text) {
  std::vector<FormField> out;
  for (std::string_view field : split(text, '&')) {
    if (field.empty()) continue;
    const std::size_t equals = field.find('=');
    const std::string_view value = equals == std::string_view::npos ? "" : field.substr(equals + 1);
    out.push_back({decode(field.substr(0, equals)), decode(value)});
  }
  return out;
}

std::string serialize_form(const std::vector<FormField>& fields) {
  std::string out;
  for (const FormField& field : fields) {
    if (!out.empty()) out += '&';
    append_encoded(out, field.name);
    out += '=';
    append_encoded(out, field.value);
  }
  return out;
}

}  // namespace kanshiki::parse
