#pragma once
/// The sections of an article. Each is a file in sections/ and a line in sections.inc.

#include <optional>

#include "report/story.hpp"

namespace kanshiki::sections {

/// A section, or nothing where the document does not hold what it tells of: absent, never made up.
#define SECTION(name) std::optional<Section> name(const Story&);
#include "report/sections.inc"
#undef SECTION

}  // namespace kanshiki::sections
