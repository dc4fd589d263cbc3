#pragma once
/// What the mail says, as a part of a document: the words of each text as they are seen, where findings cite
/// them, where links stand, and how the page looks.

#include "model/case.hpp"
#include "model/layout.hpp"
#include "report/mask.hpp"
#include "report/read.hpp"

namespace kanshiki {

/// Masked as it is written: what stands in several elements is one text to the mask.
Json body_section(const Case& subject, const Layouts& layouts, const Mask& mask);

}  // namespace kanshiki
