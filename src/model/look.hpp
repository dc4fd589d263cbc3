#pragma once
/// How a login page looks, in three ways that outlive small changes: by these a copy of it is known again.

#include <array>
#include <cstdint>
#include <optional>

namespace kanshiki {

/// How a document is built: of each of 128 functions of a MinHash over its tags (base/min_hash.hpp) the
/// lowest byte (b-bit minwise hashing, Li and König 2010).
using BuildSketch = std::array<std::uint8_t, 128>;

/// What a picture shows: of 16 × 16 fields, line by line from the top, a bit each, the first lowest: whether
/// there is an edge to the right neighbour (after the difference hash of N. Krawetz, 2013).
using PictureHash = std::array<std::uint8_t, 32>;

/// Nothing where there is too little to be told from other pages.
struct Look {
  std::optional<BuildSketch> build;
  std::optional<PictureHash> picture;  ///< of what is seen first
  std::optional<std::int32_t> icon;    ///< the number that search engines for hosts give it (mmh3)
};

/// What two looks have in common.
struct Likeness {
  double build = 0;    ///< estimated share of what the builds have in common, 0 … 1
  double picture = 0;  ///< share of the edges that both pictures show, 0 … 1
  bool icon = false;   ///< whether the icons are the same
};

}  // namespace kanshiki
