#pragma once
/// What strangers tell before they ask.

#include <optional>

#include "examine/body/heard.hpp"

namespace kanshiki::examine {

/// Where somebody tells of love, of a fortune or of an inheritance; nothing if he does not.
inline std::optional<Stretch> strangers_tale(const Heard& heard) {
  const auto love = heard.first("lure.lonely_stranger");
  return love ? love : heard.first("lure.inheritance_or_fund");
}

}  // namespace kanshiki::examine
