#include "net/browser/closed_roots.hpp"

#include <utility>

namespace kanshiki {
namespace {

using Json = DevTools::Json;

constexpr std::size_t most_roots = 50;

}  // namespace

ClosedRoots closed_roots(const Json& root, const std::string& main_frame) {
  ClosedRoots out;
  std::size_t found = 0;
  std::vector<std::pair<const Json*, std::string>> left = {{&root, main_frame}};
  while (!left.empty() && found < most_roots) {
    const auto [node, frame] = std::move(left.back());
    left.pop_back();
    if (text_at(*node, "shadowRootType") == "closed") {
      out[frame].push_back(whole_part_at(*node, "backendNodeId"));
      ++found;
    }
    for (const char* below : {"children", "shadowRoots"})
      if (const Json& list = at(*node, below); list.is_array())
        for (const Json& one : list) left.emplace_back(&one, frame);
    if (const Json& document = at(*node, "contentDocument"); document.is_object())
      left.emplace_back(&document, text_at(*node, "frameId"));
  }
  return out;
}

}  // namespace kanshiki
