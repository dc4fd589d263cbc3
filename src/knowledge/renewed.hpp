#pragma once
/// What was fetched to take the place of parts of what the program comes with.

#include <chrono>
#include <optional>
#include <string>

namespace kanshiki {

struct Renewed {
  struct File {
    std::string bytes;
    std::chrono::sys_seconds as_of{};  ///< when its source last said that it is the newest
  };
  std::optional<File> public_suffixes;  ///< instead of libpsl's own
  std::optional<File> brands;  ///< beside those of the data folder; one of the same id counts instead
};

/// Of when what was fetched is; nothing of what came with the program.
struct RenewedDates {
  std::optional<std::chrono::sys_seconds> public_suffixes, brands;
};

}  // namespace kanshiki
