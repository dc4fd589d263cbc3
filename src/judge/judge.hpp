#pragma once
/// Findings → verdict: weights of evidence (I. J. Good, 1950), pure.

#include <vector>

#include "knowledge/weights.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// Each finding id adds its log-odds once, and less if a machine read it from a picture; within a kind, what
/// is not decisive is capped, so that many weak signs of one kind do not decide alone. Silence is `unclear`;
/// `legitimate` needs proof and no sign against.
Verdict judge(const std::vector<Finding>& findings, const Weights& weights);

/// What the verdict hangs on: the strongest reasons, as few as make another class of it if they were not
/// there (an alarm without its strongest signs, or its absence without what speaks for the mail). Nothing if
/// ten do not.
std::optional<Otherwise> what_would_change(const Verdict& verdict, const std::vector<Finding>& findings,
                                           const Weights& weights);

}  // namespace kanshiki
