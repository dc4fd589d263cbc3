#pragma once
/// Where the user's files are: where the command line says, else where they usually are. Nothing where it
/// says nothing and no home is known; what cannot do without asks for `needed`.

#include <filesystem>
#include <optional>

#include "base/result.hpp"
#include "options.hpp"

namespace kanshiki {

std::optional<std::filesystem::path> configuration_file(const Options& options);
/// What `learn` keeps.
std::optional<std::filesystem::path> learnt_folder(const Options& options);
/// What `update` keeps.
std::optional<std::filesystem::path> updates_folder(const Options& options);
/// Where answers are kept.
std::optional<std::filesystem::path> cache_folder(const Options& options);

/// `path`, or that it has to be named by `option`.
Result<std::filesystem::path> needed(std::optional<std::filesystem::path> path, const char* option);

}  // namespace kanshiki
