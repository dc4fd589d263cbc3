#pragma once
/// What `kanshiki update` fetches, and what is made of it.

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "knowledge/feeds.hpp"
#include "knowledge/renewables.hpp"

namespace kanshiki {

/// What is kept of a file that came.
struct Made {
  std::string bytes;
  std::size_t entries = 0;
};

struct UpdateSource {
  std::string id, name;
  std::string url;               ///< with {year} and {month} where there is one a month
  std::filesystem::path own;     ///< instead of a URL: a file on this disk, which may not exist
  std::filesystem::path folder;  ///< where it is kept (world/kept.hpp)
  std::size_t most_bytes = 0;
  std::chrono::hours every{24};  ///< not fetched more often
  std::size_t fewest = 1;        ///< entries
  std::size_t shrinks_to =
      10;                  ///< as a fraction, 1/n: one that is no larger than that of the last one is refused
  bool by_default = true;  ///< false: only where it is named
  /// Reads hostile bytes: runs in a cell.
  std::function<Result<Made>(std::string_view)> make;
};

/// Where sources are kept, and what the configuration says of them.
struct UpdateConfig {
  std::filesystem::path updates;            ///< what is fetched is kept below it
  std::filesystem::path own;                ///< the folder of the user's own files
  std::map<std::string, std::string> urls;  ///< instead of a source's own, by id
};

/// All sources: feeds first.
std::vector<UpdateSource> update_sources(const Feeds& feeds, const std::vector<Renewable>& renewables,
                                         const UpdateConfig& config);

/// Where lists other than feeds are kept.
std::filesystem::path kept_lists(const std::filesystem::path& updates);

}  // namespace kanshiki
