#pragma once
/// The configuration file, for all commands that heed it.

#include <string>
#include <type_traits>

#include "base/result.hpp"
#include "options.hpp"

namespace kanshiki {

/// Its text. Without a file at the usual place it is empty; a file that was named must be there.
Result<std::string> configuration_text(const Options& options);

/// What `read` makes of it; an error names the file.
template <class Read>
std::invoke_result_t<Read, std::string_view> read_configuration(const Options& options, Read read) {
  const auto text = configuration_text(options);
  if (!text) return tl::unexpected<Error>(text.error());
  return read(*text).map_error([&](const Error& error) {
    return Error{error.kind, options.config.string() + ": " + error.what};
  });
}

}  // namespace kanshiki
