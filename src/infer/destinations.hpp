#pragma once
/// Where a mail wants its reader to go.

#include <vector>

#include "model/case.hpp"

namespace kanshiki::infer {

/// The links to hosts that a reader is meant to follow, in the order of the mail: not pictures that are
/// fetched, not what an anchor shows in place of its target. Of a link that wraps another (a filter's, a
/// redirector's) only the inner one.
std::vector<Piece<Link>> destinations(const Case& subject);

/// Whether a link stands in a page's markup, not in plain words.
bool is_on_page(const Piece<Link>& link);

}  // namespace kanshiki::infer
