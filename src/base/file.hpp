#pragma once
/// Files, read whole.

#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace kanshiki {

/// The bytes of a file; `unreadable` tells why not, `limit` that it is larger than `most`.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t most = SIZE_MAX);
/// Writes so that a reader sees the old file or the new one, never half (temporary file, then rename).
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes, int mode = 0644);

}  // namespace kanshiki
