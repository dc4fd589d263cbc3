#pragma once
/// Findings → verdict: weights of evidence (I. J. Good, 1950), pure.

#include <vector>

#include "knowledge/weights.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// Each finding id adds its log-odds once; within a kind, what is not decisive is capped, so that many weak
/// signs of one kind do not decide alone. Silence is `unclear`; `legitimate` needs proof and no sign against.
Verdict judge(const std::vector<Finding>& findings, const Weights& weights);

}  // namespace kanshiki
