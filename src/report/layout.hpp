#pragma once
/// A layout as a part of a document, and back: a list of boxes, each naming the one that it stands in.

#include <functional>
#include <string>
#include <vector>

#include "model/layout.hpp"
#include "report/mask.hpp"
#include "report/read.hpp"

namespace kanshiki {

/// A box as a document tells of it.
struct ShownBox {
  LayoutBox::Kind kind = LayoutBox::Kind::block;
  std::size_t parent = 0, begin = 0, end = 0;  ///< of the masked text
  Looks looks;
  std::string words;  ///< image: what is said in its place
  std::optional<std::size_t> link;
  int columns = 1, rows = 1;
};

/// `text`: the masked visible text, of which `shown` bytes are in the document; what lies beyond is left out.
/// `link_of`: which of the document's links leads where a link box says, as written.
Json layout_section(const Layout& layout, const MaskedText& text, std::size_t shown, const Mask& mask,
                    const std::function<Json(std::string_view)>& link_of);

/// What such a section says. Whatever in it is not as it should be is left out: nothing but numbers, colours
/// and words comes of it.
std::vector<ShownBox> read_layout_section(const Json& section, std::size_t text_size);

}  // namespace kanshiki
