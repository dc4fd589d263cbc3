#include "folders.hpp"

#include "base/user_folder.hpp"
#include "world/caching.hpp"
#include "world/kept.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Path = std::optional<fs::path>;

Path below(const Path& folder, const char* name) { return folder ? Path(*folder / name) : std::nullopt; }

}  // namespace

Path configuration_file(const Options& options) {
  if (!options.config.empty()) return options.config;
  return below(user_folder("XDG_CONFIG_HOME", ".config"), "config.toml");
}

Path learnt_folder(const Options& options) {
  if (!options.learnt.empty()) return options.learnt;
  return below(user_folder("XDG_DATA_HOME", ".local/share"), "learnt");
}

Path updates_folder(const Options& options) {
  return options.updates.empty() ? default_updates() : options.updates;
}

Path cache_folder(const Options& options) {
  return options.cache.empty() ? default_cache_folder() : options.cache;
}

Result<fs::path> needed(Path path, const char* option) {
  if (path) return std::move(*path);
  return fail(Error::Kind::absent,
              "no home folder is known: HOME names none, nor does the password database; set HOME or name " +
                  std::string(option));
}

}  // namespace kanshiki
