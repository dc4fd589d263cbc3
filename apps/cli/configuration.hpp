#pragma once
/// The configuration file, for all commands that heed it.

#include <string>
#include <type_traits>

#include "base/result.hpp"
#include "folders.hpp"

namespace kanshiki {

/// The text of `file`. Where there is none it is empty; one that was `named` must be there.
Result<std::string> configuration_text(const std::filesystem::path& file, bool named);

/// What `read(text, name)` makes of it.
template <class Read>
std::invoke_result_t<Read, std::string_view, std::string_view> read_configuration(const Options& options,
                                                                                  Read read) {
  const auto file = needed(configuration_file(options), "--config");
  if (!file) return tl::unexpected<Error>(file.error());
  const auto text = configuration_text(*file, !options.config.empty());
  if (!text) return tl::unexpected<Error>(text.error());
  return read(*text, file->string());
}

}  // namespace kanshiki
