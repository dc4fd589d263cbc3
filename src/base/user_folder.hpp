#pragma once
/// Where a user's files belong.

#include <filesystem>
#include <string>

namespace kanshiki {

/// The value of an environment variable; empty if there is none.
std::string environment(const char* name);

/// Kanshiki's folder below the one that `variable` names, else below `usual` in the home. A relative path in
/// the variable does not count (XDG base directory specification).
std::filesystem::path user_folder(const char* variable, const char* usual);

}  // namespace kanshiki
