#pragma once
/// Where tests and benchmarks find the project's own files. Only source_tree.cpp knows the path at compile
/// time, so that a compiler cache serves every other file in any checkout.

#include <filesystem>

namespace kanshiki {

/// The source tree that this program was built from.
const std::filesystem::path& source_tree();

/// Collections that the project does not ship (real mail, standards' test data): $KANSHIKI_SHARED, or
/// `shared` beside the source tree. It may not exist; a test that wants it says so when it skips.
std::filesystem::path shared_data();

}  // namespace kanshiki
