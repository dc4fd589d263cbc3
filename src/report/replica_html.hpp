#pragma once
/// A replica as HTML: elements and classes of ours, in which nothing stands but escaped words; and a style
/// sheet of numbers and colours.

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "report/blocks.hpp"
#include "report/markup.hpp"

namespace kanshiki {

/// The rules for how the boxes of an article's replicas look, a class each.
class LooksSheet {
 public:
  /// The class of boxes that look so; empty where they look as usual.
  std::string class_of(const Looks& looks, LayoutBox::Kind kind);
  /// The classes of the place where note `number` belongs, and of that note: in a wide page they stand at one
  /// height.
  std::string place_class(std::size_t number);
  std::string note_class(std::size_t number) const;

  /// For an article on a page of its own, `with_margin` beside it.
  std::string css(bool with_margin) const;

 private:
  std::map<std::string, std::size_t> classes_;  // by declarations
  std::size_t notes_ = 0;                       // that have a place
  std::vector<bool> placed_;
};

/// The page without the notes; its words are in `language`, if that is known.
Markup replica_html(const Replica& replica, std::string_view language, LooksSheet& sheet);

}  // namespace kanshiki
