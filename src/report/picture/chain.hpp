#pragma once
/// A chain of redirects as stepping stones.

#include <string>
#include <vector>

#include "report/markup.hpp"

namespace kanshiki::picture {

struct Stone {
  std::string host;  ///< where one is
  std::string how;   ///< how one came there, in a few words; empty for the first
  bool last = false;
};

/// From top to bottom; `title` tells what is shown to those who cannot see it.
Markup chain(const std::vector<Stone>& stones, const std::string& title);

}  // namespace kanshiki::picture
