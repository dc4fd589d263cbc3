#pragma once
/// A place in a text.

#include <cstddef>

namespace kanshiki {

/// From one byte of a text up to another.
struct Stretch {
  std::size_t begin = 0, end = 0;
  std::size_t size() const { return end - begin; }
};

}  // namespace kanshiki
