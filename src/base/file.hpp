#pragma once
/// Files, read and written whole.

#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace kanshiki {

/// The bytes of a file; `unreadable` tells why not, `limit` that it is larger than `most`.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t most = SIZE_MAX);
/// The same of standard input, to its end.
Result<std::string> read_standard_input(std::size_t most = SIZE_MAX);
/// At most the first `count` bytes of a file.
Result<std::string> read_beginning(const std::filesystem::path& path, std::size_t count);
/// Writes so that a reader sees the old file or the new one, never half (temporary file, then rename).
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes, int mode = 0644);

}  // namespace kanshiki
