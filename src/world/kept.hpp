#pragma once
/// What was fetched and is kept on this disk: the last good one of each source, and when that was.

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki {

/// What is known of a kept file, in ID.json beside it. That file names the other, and its renaming is the one
/// moment in which a new one takes the old one's place.
struct Kept {
  std::string id;
  std::string file;                 ///< ID-SHA256….data in the same folder
  std::string url;                  ///< where it came from
  std::string etag, last_modified;  ///< as the server told them (RFC 9110 §8.8): for asking again
  std::string sha256;               ///< of the file
  std::size_t entries = 0;
  std::chrono::sys_seconds fetched{};  ///< when its bytes came
  std::chrono::sys_seconds checked{};  ///< when the source last said that they are still the newest
};

/// The one called `id`. Errors: `absent` if there never was one, `malformed` if what is there is broken.
Result<Kept> find_kept(const std::filesystem::path& folder, std::string_view id);
/// Whether a folder keeps anything, broken or not.
bool keeps_any(const std::filesystem::path& folder);
/// The bytes of a kept file. Errors: `malformed`, if they are others than were kept.
Result<std::string> read_kept(const std::filesystem::path& folder, const Kept& kept);

/// Keeps `bytes`, whose sha256 and file name are filled in, in place of what was there under this id.
/// Whenever this is broken off, what was there before stays, whole.
Result<void> keep(const std::filesystem::path& folder, Kept kept, std::string_view bytes);
/// Keeps what is there, with other times.
Result<void> keep_checked(const std::filesystem::path& folder, const Kept& kept);

/// $KANSHIKI_UPDATES; else kanshiki/updates below $XDG_DATA_HOME or ~/.local/share. Nothing if no home is
/// known.
std::optional<std::filesystem::path> default_updates();

}  // namespace kanshiki
