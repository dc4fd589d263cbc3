#pragma once
/// Makes a layout of the elements that a page opens and of the text that it shows.

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "model/layout.hpp"
#include "parse/html/open_elements.hpp"
#include "parse/html/token.hpp"

namespace kanshiki::parse::html {

class LayoutWriter {
 public:
  using Open = std::span<const std::unique_ptr<Element>>;

  LayoutWriter();

  /// Brings the boxes in step with what is open.
  void follow(Open open);
  /// Visible text from `begin` to `end` stands in the innermost open element.
  void add_text(Open open, std::size_t begin, std::size_t end);
  /// An element without content stands there, with visible text from `begin` to `end`: `<br>`, `<img>`,
  /// `<hr>`, `<input>`.
  void add_void(Open open, const Token& tag, const Element& element, std::size_t begin, std::size_t end);

  /// The boxes that show anything.
  Layout take();

 private:
  /// What boxes inside take over from those around them.
  struct Inherited {
    Rgb colour;
    int text_size = 16;
    bool bold = false, italic = false, underlined = false, struck = false;
    Looks::Align align = Looks::Align::start;
  };
  /// An open element and the box that its content goes to.
  struct Level {
    std::size_t serial = 0, box = 0;
    bool shown = true;
    Inherited looks;
    float cell_padding = 0, cell_border = 0;
  };

  Level level_of(const Element& element, const Level& around);
  Looks looks_of(const Element& element, LayoutBox::Kind kind, const Level& around) const;
  LayoutBox::Kind fitting(LayoutBox::Kind kind, std::size_t parent) const;
  std::size_t add(std::size_t parent, LayoutBox box);
  void add_text_to(std::size_t parent, std::size_t begin, std::size_t end);

  Layout layout_;
  std::vector<std::size_t> depths_;  // of the boxes
  std::vector<Level> levels_;        // the first is the page's
};

}  // namespace kanshiki::parse::html
