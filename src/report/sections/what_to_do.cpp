/// What to do now, in three steps that fit the verdict and the disguise.

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// Advice for the class and the disguise, for the class alone, or what holds for any suspicious mail.
std::string advice_key(const Story& story) {
  if (story.is_of_url()) return story.accuses() ? "url.accused" : "url.unclear";
  const std::string verdict = story.verdict();
  for (const std::string& key : {verdict + "." + story.guise(), verdict})
    if (story.has("do." + key + ".1")) return key;
  return "suspicious";
}

/// What the pretext itself suggests, where there are words for it.
void add_lure(Section& out, const Story& story) {
  for (const Json& finding : list_at(story.document(), "findings")) {
    const std::string key = "do." + text_at(finding, "id") + "." + story.guise();
    if (!story.has(key)) continue;
    out.blocks.push_back(Paragraph{story.say(key, story.brand_facts()), {}});
    return;
  }
}

}  // namespace

std::optional<Section> what_to_do(const Story& story) {
  Listing steps{true, {}};
  const std::string key = "do." + advice_key(story) + ".";
  for (const char* step : {"1", "2", "3"}) steps.items.push_back(story.say(key + step, story.brand_facts()));
  Section out{"do", story.words("do.heading"), {steps}};
  add_lure(out, story);
  const bool stamped = !list_at(at(story.document(), "mail"), "stamps").empty();
  if (story.accuses() && !stamped && !story.is_of_url())
    out.blocks.push_back(Paragraph{story.say("do.unstamped"), {}});
  return out;
}

}  // namespace kanshiki::sections
