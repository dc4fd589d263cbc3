#include "base/testing/source_tree.hpp"

#include <cstdlib>

namespace kanshiki {

const std::filesystem::path& source_tree() {
  static const std::filesystem::path tree = KANSHIKI_SOURCE_DIR;
  return tree;
}

std::filesystem::path shared_data() {
  const char* chosen = std::getenv("KANSHIKI_SHARED");
  return chosen ? std::filesystem::path(chosen) : source_tree() / ".." / "shared";
}

}  // namespace kanshiki
