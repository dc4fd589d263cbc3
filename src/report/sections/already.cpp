/// "I already clicked, typed, paid: now what?" One fold a case, in the order of how much was given away.

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// The steps under `article.already.KEY.1`, `.2`, …
Listing steps(const Story& story, const std::string& key) {
  Listing out{true, {}};
  for (int i = 1;; ++i) {
    const std::string step = "already." + key + "." + std::to_string(i);
    if (!story.has(step)) return out;
    out.items.push_back(story.say(step, story.brand_facts()));
  }
}

/// What was typed is told by the disguise, and where there are words for it by what the brand runs.
std::string typed_key(const Story& story) {
  const std::string special = "typed_" + story.brand_facts()["place"].get<std::string>();
  if (story.guise() == "brand") return story.has("already." + special + ".1") ? special : "typed_brand";
  return story.is_of_url() ? "typed_plain" : "typed_" + story.guise();
}

bool has_attachment(const Story& story) {
  for (const Json& part : list_at(story.document(), "parts"))
    if (flag_at(part, "attachment")) return true;
  return false;
}

}  // namespace

std::optional<Section> already(const Story& story) {
  if (!story.accuses()) return std::nullopt;
  Section out{"already", story.words("already.heading"), {Paragraph{story.say("already.lead"), {}}}};
  const auto add = [&](const char* summary, const std::string& key) {
    out.blocks.push_back(Fold{story.say(summary), {steps(story, key)}, true});
  };
  if (story.verdict() != "scam") add("already.clicked.summary", "clicked");
  if (has_attachment(story) || story.verdict() == "malware") add("already.opened.summary", "opened");
  add("already.typed.summary", typed_key(story));
  add("already.card.summary", "card");
  add("already.paid.summary", "paid");
  return out;
}

}  // namespace kanshiki::sections
