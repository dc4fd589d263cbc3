#pragma once
/// HTML and SVG that cannot be broken out of: markup is a type, made of literals and of escaped text only.

#include <initializer_list>
#include <string>
#include <string_view>

namespace kanshiki {

/// The name of an element or attribute: a literal of this program.
class Name {
 public:
  consteval Name(const char* literal) : text_(literal) {}  // NOLINT: meant to convert
  std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

struct Attribute {
  Name name;
  std::string value;  ///< any text; it is escaped
};

class Markup {
 public:
  Markup() = default;
  Markup& operator+=(const Markup& more);
  const std::string& str() const { return source_; }
  bool empty() const { return source_.empty(); }

 private:
  explicit Markup(std::string source) : source_(std::move(source)) {}
  std::string source_;

  friend Markup text(std::string_view);
  friend Markup element(Name, std::initializer_list<Attribute>, const Markup&);
  friend Markup lone_element(Name, std::initializer_list<Attribute>);
  friend Markup style_element(std::string_view);
};

/// Words, escaped.
Markup text(std::string_view words);
/// `<name attribute="…">content</name>`; an attribute without a value is left out.
Markup element(Name name, std::initializer_list<Attribute> attributes, const Markup& content = {});
inline Markup element(Name name, const Markup& content) { return element(name, {}, content); }
/// An element that has no end tag in HTML: `<meta …>`, `<br>`.
Markup lone_element(Name name, std::initializer_list<Attribute> attributes = {});
/// `<style>`, whose content HTML does not unescape: `css` is of this program, never of a case.
Markup style_element(std::string_view css);

}  // namespace kanshiki
