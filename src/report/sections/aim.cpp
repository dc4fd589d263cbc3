/// What it was after, and why it came to this reader: likely, never certain.

#include "report/sections.hpp"

namespace kanshiki::sections {

std::optional<Section> aim(const Story& story) {
  const std::string key = "aim." + story.verdict();
  if (!story.has(key) || story.is_of_url()) return std::nullopt;
  const Badge likely = story.badge(Badge::Kind::likely);
  Section out{"aim", story.words("aim.heading"), {Paragraph{story.say(key), likely}}};
  const std::string next = "aim.next_" + story.brand_facts()["place"].get<std::string>();
  if (story.guise() == "brand" && story.has(next))
    out.blocks.push_back(Paragraph{story.say(next, story.brand_facts()), likely});
  out.blocks.push_back(Paragraph{story.say(story.guise() == "own" ? "aim.why_own" : "aim.why"), likely});
  return out;
}

}  // namespace kanshiki::sections
