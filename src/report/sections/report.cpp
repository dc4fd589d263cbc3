/// Where to report it, desk by desk, and the one habit that helps most.

#include "report/sections.hpp"

namespace kanshiki::sections {

std::optional<Section> report(const Story& story) {
  if (!story.accuses()) return std::nullopt;
  Listing desks;
  for (const char* desk : {"report.council", "report.consultation", "report.jpcert", "report.police"})
    desks.items.push_back(story.say(desk));
  if (story.guise() == "brand") desks.items.push_back(story.say("report.brand", story.brand_facts()));
  return Section{"report",
                 story.words("report.heading"),
                 {Paragraph{story.say("report.lead"), {}}, Fold{story.say("report.list"), {desks}, true},
                  Paragraph{story.say("report.closing"), {}}}};
}

}  // namespace kanshiki::sections
