/// What could not be looked up: a short honest list.

#include <algorithm>

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// The unknowns, questions that failed for one reason together: {"question": [ … ], "why"}.
Json by_reason(const Json& unknowns) {
  Json out = Json::array();
  for (const Json& one : unknowns) {
    const auto same = std::find_if(out.begin(), out.end(),
                                   [&](const Json& group) { return group["why"] == at(one, "why"); });
    if (same == out.end())
      out.push_back({{"question", Json::array({at(one, "question")})}, {"why", at(one, "why")}});
    else
      (*same)["question"].push_back(at(one, "question"));
  }
  return out;
}

}  // namespace

std::optional<Section> not_looked_up(const Story& story) {
  const std::string reach = text_at(story.document(), "reach");
  Section out{"unknown", story.words("unknown.heading"), {}};
  if (reach == "mail" || reach == "local" || reach == "lookup" || reach == "visit")
    out.blocks.push_back(Paragraph{story.say("unknown." + reach), {}});
  const Json& unknowns = list_at(story.document(), "unknowns");
  Listing failed;
  for (const Json& group : by_reason(unknowns)) failed.items.push_back(story.say("unknown.item", group));
  if (!failed.items.empty()) {
    out.blocks.push_back(Paragraph{story.say("unknown.failed", {{"count", unknowns.size()}}), {}});
    out.blocks.push_back(failed);
  }
  if (out.blocks.empty()) return std::nullopt;
  out.blocks.push_back(Paragraph{story.say("unknown.not_clean"), {}});
  return out;
}

}  // namespace kanshiki::sections
