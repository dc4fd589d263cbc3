/// Why do we think so? The strongest reasons, each with how sure it is.

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// What the verdict hangs on: which reasons would have to be missing, and what it would be then.
Paragraph otherwise(const Story& story, const Json& other) {
  Json facts = {{"class", story.words("verdict." + text_at(other, "class"))},
                {"count", list_at(other, "without").size()}};
  const bool one = list_at(other, "without").size() == 1;
  return {story.say(one ? "reasons.without_one" : "reasons.without_some", facts), {}};
}

}  // namespace

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
  if (const Json& other = at(at(story.document(), "verdict"), "otherwise"); !other.is_null())
    out.blocks.push_back(otherwise(story, other));
  return out;
}

}  // namespace kanshiki::sections
