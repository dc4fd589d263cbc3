#pragma once
/// Links as evidence.

#include <string_view>

#include "model/body.hpp"

namespace kanshiki::examine {

/// A link as it was `written` in `text`, taken apart as a browser would. `shown` is what the reader sees
/// instead; `base` is what a relative reference counts from.
Link make_link(const Text& text, Link::Kind kind, std::string_view written, std::string_view shown,
               std::string_view base = {});

}  // namespace kanshiki::examine
