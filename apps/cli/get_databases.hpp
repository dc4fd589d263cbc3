#pragma once
/// The databases of places and networks, which a script fetches from a package registry.

#include "base/result.hpp"
#include "options.hpp"

namespace kanshiki {

/// Runs tools/get-databases, unless those at hand are not old yet, or others are named by
/// $KANSHIKI_DATABASES. Says what became of it. Errors: the script is missing, or failed.
Result<std::string> get_databases(const Options& options, bool even_if_new);

}  // namespace kanshiki
