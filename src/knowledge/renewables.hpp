#pragma once
/// What `kanshiki update` renews besides feeds and databases: lists that the program comes with, or does
/// without (data/renewables.toml).

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

struct Renewable {
  std::string id, name;
  std::string url;               ///< empty: nobody publishes it for everybody; the configuration may name one
  std::chrono::hours every{24};  ///< not fetched more often
  std::size_t fewest = 1;        ///< entries
  std::size_t most_bytes = 0;
};

/// Errors: `malformed` names the entry and what it lacks.
Result<std::vector<Renewable>> read_renewables(std::string_view toml);
/// renewables.toml of the data folder.
Result<std::vector<Renewable>> load_renewables(const std::filesystem::path& data);

/// The URLs that a configuration (TOML) names in `[update]`, by id. Errors: `malformed`, with `file` named.
Result<std::map<std::string, std::string>> read_update_urls(std::string_view toml, std::string_view file);

}  // namespace kanshiki
