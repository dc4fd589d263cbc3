#pragma once
/// Where in the source a finding is made.

#include <filesystem>
#include <string>
#include <string_view>

namespace kanshiki {

/// The file below the project's `root` that makes the finding `id`; empty if there is none, or no source. An
/// id stands whole, as a string, at the place that decides it: in an examiner, an inference, the loop around
/// them, the parser (mime.*), or a phrase rule. A place that only asks for it, as `finding("…")` does, is
/// none.
std::string finding_source(const std::filesystem::path& root, std::string_view id);

}  // namespace kanshiki
