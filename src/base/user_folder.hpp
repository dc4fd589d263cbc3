#pragma once
/// Where a user's files belong.

#include <filesystem>
#include <optional>
#include <string>

namespace kanshiki {

/// The value of an environment variable; empty if there is none.
std::string environment(const char* name);

/// Kanshiki's folder below the one that `variable` names, else below `usual` in the home: that of $HOME, else
/// that of the password database. Relative paths do not count (XDG base directory specification). Nothing if
/// no home is known.
std::optional<std::filesystem::path> user_folder(const char* variable, const char* usual);

}  // namespace kanshiki
