#pragma once
/// What is asked of brands that did not come with the program.

#include "base/result.hpp"
#include "knowledge/brands.hpp"

namespace kanshiki {

/// Whether a brand may be believed that was fetched: it needs a name to be found by, a source and its date,
/// and domains of its own; whoever owned a public suffix would own everybody's. Errors: `malformed`.
Result<void> check_brand(const Brand& brand);

}  // namespace kanshiki
