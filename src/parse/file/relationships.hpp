#pragma once
/// What a part of an Office document refers to (ISO/IEC 29500-2 §9.3, the .rels files).

#include <string_view>
#include <vector>

#include "base/arena.hpp"

namespace kanshiki::parse {

struct Relationship {
  std::string_view type;    ///< the last word of its URI: "hyperlink", "attachedTemplate", "oleObject" …
  std::string_view target;  ///< where it leads
  bool external = false;    ///< out of the document
};

/// Reads a .rels file.
std::vector<Relationship> read_relationships(std::string_view xml, Arena& arena);

}  // namespace kanshiki::parse
