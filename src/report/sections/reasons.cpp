/// Why do we think so? The strongest reasons, each with how sure it is.

#include "report/sections.hpp"

namespace kanshiki::sections {

std::optional<Section> reasons(const Story& story) {
  constexpr std::size_t at_once = 3, in_all = 5;
  Reasons strongest, others;
  for (const Json* finding : story.reasons(in_all))
    (strongest.reasons.size() < at_once ? strongest : others)
        .reasons.push_back(
            {story.certainty(*finding), story.finding_title(*finding), story.finding_sentence(*finding)});
  if (strongest.reasons.empty()) return std::nullopt;
  const bool accused = story.accuses() || story.verdict() == "legitimate";
  Section out{"reasons", story.words(accused ? "reasons.heading" : "reasons.heading_unclear"), {strongest}};
  if (!others.reasons.empty())
    out.blocks.push_back(
        Fold{story.say("reasons.more", {{"count", others.reasons.size()}}), {others}, false});
  return out;
}

}  // namespace kanshiki::sections
