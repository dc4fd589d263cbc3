#pragma once
/// The build of a page without its words: two pages of one making have the same.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "model/look.hpp"

namespace kanshiki::examine {

struct Structure {
  std::string hash;  ///< the beginning of a SHA-256 over the tags, in order; hexadecimal
  std::size_t elements = 0;
};

/// Names of start and end tags, and types of inputs; no text, no other attributes, nothing of scripts and
/// styles.
Structure structure_of(std::string_view html);

/// The same in a form that outlives small changes: runs of tags, and elements by their names and classes.
/// Nothing for a page of few elements.
std::optional<BuildSketch> build_sketch(std::string_view html);

}  // namespace kanshiki::examine
