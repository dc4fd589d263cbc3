#pragma once
/// What is declared for an element by all that has a say: its tag and attributes, the page's style sheets,
/// its style attribute (CSS Cascade 4 §6).

#include <string_view>

#include "base/arena.hpp"
#include "parse/html/fact_collector.hpp"
#include "parse/html/presentation.hpp"
#include "parse/html/style_sheet.hpp"

namespace kanshiki::parse::html {

class Cascade {
 public:
  /// Reads the style sheets of the page `source`, `with_trim` or without. Fonts that are named go to `facts`.
  Cascade(std::string_view source, Arena& arena, FactCollector& facts, bool with_trim);

  /// What is declared for the element of a start tag. The colour that `<body link=…>` gives links holds from
  /// there on.
  Declared declared_for(const Token& start_tag, const Identity& identity, const Ancestors& ancestor);

  const StyleSheet& sheet() const { return sheet_; }

 private:
  void read_style_elements(std::string_view source);

  Arena& arena_;
  FactCollector& facts_;
  StyleSheet sheet_;
  bool with_trim_;
  Colour link_colour_ = usual_link_colour;
};

}  // namespace kanshiki::parse::html
