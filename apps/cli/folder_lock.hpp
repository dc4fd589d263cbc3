#pragma once
/// One at a time: who reads what a folder keeps and writes it anew.

#include <filesystem>

#include "base/descriptor.hpp"
#include "base/result.hpp"

namespace kanshiki {

/// Makes `folder` if need be and waits until no other Kanshiki has it, which is told; it is this one's for as
/// long as the descriptor is open. Errors: `unreadable`, where nothing can be written there.
Result<Descriptor> lock_folder(const std::filesystem::path& folder);

}  // namespace kanshiki
