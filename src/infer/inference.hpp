#pragma once
/// Conclusions over all findings, once the examiners have nothing more to say.

#include <span>
#include <string_view>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// A named, stateless function from what was observed to what follows; its findings cite what they rest on.
struct Inference {
  std::string_view name;
  std::vector<Finding> (*infer)(const Case&, const Knowledge&);
};

/// All inferences, in the order of inferences.inc; a later one sees what the earlier ones concluded.
std::span<const Inference> inferences();

}  // namespace kanshiki
