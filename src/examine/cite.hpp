#pragma once
/// Citing what was seen: examiners cite as everybody does, and what the world told besides.

#include <string>
#include <utility>
#include <vector>

#include "model/cite.hpp"
#include "model/route.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// A question and its answer on the tape; `quote` is the answer in words.
inline Cite cite(const Question& question, std::string quote = {}) {
  return {Cite::In::tape, question.name(), 0, 0, std::move(quote)};
}

/// The Received field that tells of the boundary, if it is known.
inline std::vector<Cite> cite_boundary(const Route& route) {
  if (!route.boundary || route.boundary->hop >= route.hops.size()) return {};
  const HeaderField* field = route.hops[route.boundary->hop].field;
  if (!field) return {};
  return {cite(*field)};
}

}  // namespace kanshiki
