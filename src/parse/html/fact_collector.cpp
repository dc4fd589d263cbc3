#include "parse/html/fact_collector.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace kanshiki::parse::html {

namespace {

std::string_view value_of(const Token& tag, std::string_view name) {
  const std::string_view* value = tag.attribute(name);
  return value != nullptr ? trim(*value) : std::string_view();
}

std::string_view lower_case(std::string_view text, Arena& arena) {
  const bool lower_already = std::all_of(text.begin(), text.end(), [](char c) { return lower(c) == c; });
  return lower_already ? text : arena.keep(to_lower(text));
}

// The charset of `text/html; charset=x`.
std::string_view charset_of(std::string_view content) {
  const std::size_t found = ifind(content, "charset");
  if (found == std::string_view::npos) return {};
  std::string_view rest = trim(content.substr(found + std::string_view("charset").size()));
  if (!rest.starts_with('=')) return {};
  rest = trim(rest.substr(1));
  if (rest.starts_with('"') || rest.starts_with('\'')) return rest.substr(1, rest.find(rest[0], 1) - 1);
  return rest.substr(0, rest.find_first_of("; \t\r\n"));
}

bool is_field(Tag tag) {
  return tag == Tag::input || tag == Tag::select || tag == Tag::textarea || tag == Tag::button;
}

}  // namespace

void FactCollector::add_start_tag(const Token& tag) {
  for (const Attribute& one : tag.attributes) add_attribute(tag, one);
  if (tag.tag == Tag::form) add_form(tag);
  if (tag.tag == Tag::meta) add_meta(tag);
  if (is_field(tag.tag)) add_field(tag);
}

void FactCollector::add_end_tag(const Token& tag) {
  if (tag.tag == Tag::form) open_form_.reset();
}

void FactCollector::add_attribute(const Token& tag, const Attribute& attribute) {
  const std::string_view name = attribute.name;
  if (name == "lang" || name == "xml:lang") languages_.add(trim(attribute.value));
  if (name == "face" && tag.tag == Tag::font) add_fonts(attribute.value);
  if (name.size() > 4 && name.starts_with("on")) ++event_handlers_;
}

void FactCollector::add_form(const Token& tag) {
  if (open_form_) return;
  open_form_ = forms_.size();
  forms_.push_back({value_of(tag, "action"), value_of(tag, "method"), value_of(tag, "name"), tag.at});
}

void FactCollector::add_field(const Token& tag) {
  HtmlField field;
  field.tag = tag.tag;
  field.type = lower_case(value_of(tag, "type"), arena_);
  if (field.type.empty() && tag.tag == Tag::input) field.type = "text";
  field.name = value_of(tag, "name");
  field.placeholder = value_of(tag, "placeholder");
  field.autocomplete = value_of(tag, "autocomplete");
  field.form = open_form_;
  field.source = tag.at;
  fields_.push_back(field);
}

void FactCollector::add_meta(const Token& tag) {
  const std::string_view content = value_of(tag, "content");
  charsets_.add(value_of(tag, "charset"));
  if (iequals(value_of(tag, "http-equiv"), "content-type")) charsets_.add(charset_of(content));
  for (std::string_view naming : {"name", "property", "http-equiv"}) {
    const std::string_view name = value_of(tag, naming);
    if (!name.empty()) metas_.push_back({lower_case(name, arena_), content});
  }
}

void FactCollector::add_fonts(std::string_view families) {
  while (!families.empty()) {
    const std::size_t end = std::min(families.find(','), families.size());
    std::string_view family = trim(families.substr(0, end));
    if (family.size() > 1 && (family[0] == '"' || family[0] == '\'') && family.back() == family[0]) {
      family = trim(family.substr(1, family.size() - 2));
    }
    fonts_.add(family);
    families.remove_prefix(std::min(end + 1, families.size()));
  }
}

void FactCollector::put_into(HtmlDocument& document) {
  document.forms = std::move(forms_);
  document.fields = std::move(fields_);
  document.metas = std::move(metas_);
  document.languages = std::move(languages_.views());
  document.charsets = std::move(charsets_.views());
  document.fonts = std::move(fonts_.views());
  document.event_handlers = event_handlers_;
}

}  // namespace kanshiki::parse::html
