/// What to do now, in three steps that fit the verdict and the disguise.

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// Advice for the class and the disguise, for the class alone, or what holds for any suspicious mail.
std::string advice_key(const Story& story) {
  const std::string verdict = story.verdict();
  for (const std::string& key : {verdict + "." + story.guise(), verdict})
    if (story.catalogue().texts.contains("article.do." + key + ".1")) return key;
  return "suspicious";
}

}  // namespace

std::optional<Section> what_to_do(const Story& story) {
  Listing steps{true, {}};
  const std::string key = "do." + advice_key(story) + ".";
  for (const char* step : {"1", "2", "3"}) steps.items.push_back(story.say(key + step, story.brand_facts()));
  Section out{"do", story.words("do.heading"), {steps}};
  if (story.accuses()) {
    const bool stamped = !list_at(at(story.document(), "mail"), "stamps").empty();
    out.blocks.push_back(Paragraph{story.say(stamped ? "do.stamped" : "do.unstamped"), {}});
  }
  return out;
}

}  // namespace kanshiki::sections
