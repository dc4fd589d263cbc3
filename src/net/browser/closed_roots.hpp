#pragma once
/// Shadow trees that a page keeps to itself: scripts cannot reach them, the browser's own tree has them.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "net/browser/devtools.hpp"

namespace kanshiki {

/// The browser's numbers (backendNodeId) of closed shadow roots, by the frame that they stand in.
using ClosedRoots = std::map<std::string, std::vector<std::int64_t>>;

/// Finds them below a node as DOM.describeNode tells it, which stands in `frame`; the first 50 that it meets.
ClosedRoots closed_roots(const DevTools::Json& node, const std::string& frame);

}  // namespace kanshiki
