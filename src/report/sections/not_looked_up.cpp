/// What could not be looked up: a short honest list.

#include "report/sections.hpp"

namespace kanshiki::sections {

std::optional<Section> not_looked_up(const Story& story) {
  const std::string reach = text_at(story.document(), "reach");
  Section out{"unknown", story.words("unknown.heading"), {}};
  if (reach == "mail" || reach == "local" || reach == "lookup" || reach == "visit")
    out.blocks.push_back(Paragraph{story.say("unknown." + reach), {}});
  Listing failed;
  for (const Json& one : list_at(story.document(), "unknowns"))
    failed.items.push_back(story.say("unknown.item", one));
  if (!failed.items.empty()) {
    out.blocks.push_back(Paragraph{story.say("unknown.failed", {{"count", failed.items.size()}}), {}});
    out.blocks.push_back(failed);
  }
  if (out.blocks.empty()) return std::nullopt;
  out.blocks.push_back(Paragraph{story.say("unknown.not_clean"), {}});
  return out;
}

}  // namespace kanshiki::sections
