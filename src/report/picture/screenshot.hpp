#pragma once
/// A picture of a page with telling places framed.

#include <string_view>

#include "report/blocks.hpp"
#include "report/markup.hpp"

namespace kanshiki::picture {

/// Of a tall page the part around the first place that is framed; the picture itself (JPEG) stands in the
/// drawing, so that nothing is fetched.
Markup screenshot(const Screenshots::Shot& shot, std::string_view jpeg);

}  // namespace kanshiki::picture
