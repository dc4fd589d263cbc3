#pragma once
/// Knowledge of which parts were fetched to take the place of what the program comes with.

#include <chrono>
#include <optional>
#include <string>

#include "knowledge/knowledge.hpp"

namespace kanshiki {

struct Renewed {
  struct File {
    std::string bytes;
    std::chrono::sys_seconds as_of{};  ///< when its source last said that it is the newest
  };
  std::optional<File> public_suffixes;  ///< instead of libpsl's own
  std::optional<File> brands;  ///< beside those of the data folder; one of the same id counts instead
};

/// load_knowledge (knowledge/knowledge.hpp) with what was fetched; it is part of the hash.
Result<std::shared_ptr<const Knowledge>> load_renewed_knowledge(const std::filesystem::path& data,
                                                                Profile profile,
                                                                const std::filesystem::path& learnt,
                                                                const Renewed& renewed);

/// Of when what was fetched is; nothing of what came with the program.
struct RenewedDates {
  std::optional<std::chrono::sys_seconds> public_suffixes, brands;
};
/// Those of the knowledge that this process loaded last: public suffixes count for all of it
/// (parse/public_suffix_list.hpp).
const RenewedDates& renewed_dates();

}  // namespace kanshiki
