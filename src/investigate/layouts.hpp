#pragma once
/// How the pages of a mail look, for reports.

#include "model/case.hpp"
#include "model/layout.hpp"

namespace kanshiki {

/// Reads the mail's own pages once more.
Layouts layouts_of(const Case& subject);

}  // namespace kanshiki
