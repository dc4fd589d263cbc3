#pragma once
/// What a page tells besides its text and links: forms, languages, fonts, traces of the tools that made it.

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "parse/html/document.hpp"

namespace kanshiki::parse::html {

/// Views, each once, in the order in which they came.
class UniqueViews {
 public:
  void add(std::string_view view) {
    if (!view.empty() && seen_.insert(view).second) views_.push_back(view);
  }
  std::vector<std::string_view>& views() { return views_; }

 private:
  std::vector<std::string_view> views_;
  std::set<std::string_view> seen_;
};

class FactCollector {
 public:
  explicit FactCollector(Arena& arena) : arena_(arena) {}

  void add_start_tag(const Token& tag);
  void add_end_tag(const Token& tag);
  /// Adds the families of a font-family value.
  void add_fonts(std::string_view families);

  /// Moves what was collected into `document`.
  void put_into(HtmlDocument& document);

 private:
  void add_attribute(const Token& tag, const Attribute& attribute);
  void add_form(const Token& tag);
  void add_field(const Token& tag);
  void add_meta(const Token& tag);

  Arena& arena_;
  std::vector<HtmlForm> forms_;
  std::vector<HtmlField> fields_;
  std::vector<HtmlMeta> metas_;
  UniqueViews languages_, charsets_, fonts_;
  std::size_t event_handlers_ = 0;
  std::optional<std::size_t> open_form_;  // forms do not nest
};

}  // namespace kanshiki::parse::html
