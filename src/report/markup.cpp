#include "report/markup.hpp"

#include "base/text.hpp"

namespace kanshiki {
namespace {

// One escape that is right in content and in double-quoted attributes alike.
void append_escaped(std::string& out, std::string_view words) {
  for (const char c : words) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

std::string start_tag(Name name, std::initializer_list<Attribute> attributes) {
  std::string out = "<" + std::string(name.text());
  for (const Attribute& one : attributes) {
    if (one.value.empty()) continue;
    out += ' ';
    out += one.name.text();
    out += "=\"";
    append_escaped(out, one.value);
    out += '"';
  }
  return out + ">";
}

}  // namespace

Markup& Markup::operator+=(const Markup& more) {
  source_ += more.source_;
  return *this;
}

Markup text(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  append_escaped(out, to_valid_utf8(words));
  return Markup(std::move(out));
}

Markup element(Name name, std::initializer_list<Attribute> attributes, const Markup& content) {
  return Markup(start_tag(name, attributes) + content.source_ + "</" + std::string(name.text()) + ">");
}

Markup lone_element(Name name, std::initializer_list<Attribute> attributes) {
  return Markup(start_tag(name, attributes));
}

Markup style_element(std::string_view css) {
  return Markup("<style>" + replace_all(css, "</", "<\\/") + "</style>");
}

}  // namespace kanshiki
