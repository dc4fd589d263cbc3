#pragma once
/// Files, read and written whole.

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

/// The bytes of a file; `unreadable` tells why not, `limit` that it is larger than `most`.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t most = SIZE_MAX);
/// The same of standard input, to its end.
Result<std::string> read_standard_input(std::size_t most = SIZE_MAX);
/// At most the first `count` bytes of a file.
Result<std::string> read_beginning(const std::filesystem::path& path, std::size_t count);
/// Writes so that a reader sees the old file or the new one, never half (temporary file, then rename). If it
/// fails, or another process writes the same, nothing else is left there.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes, int mode = 0644);

/// What is in `folder`, in name order; `error` tells if that is not all. (A range-for over an iterator throws
/// where a folder changes while it is listed.)
std::vector<std::filesystem::directory_entry> list_folder(const std::filesystem::path& folder,
                                                          std::error_code& error);

}  // namespace kanshiki
