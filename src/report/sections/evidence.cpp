/// What does it rest on? Every finding, how it is found, and where anyone can check it.

#include <map>

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

Line cite_line(const Json& cite, const Story& story) {
  const std::string in = text_at(cite, "in");
  if (text_at(cite, "quote").empty()) return story.say("evidence.absent", cite);
  for (const char* known : {"body", "picture", "header", "given"})
    if (in == known) return story.say(std::string("evidence.") + known, cite);
  return story.say("evidence.tape", cite);
}

/// All findings of one id: what is the same is told once.
Fold fold(const std::vector<const Json*>& findings, const Story& story) {
  const Json& first = *findings.front();
  Fold out{story.finding_title(first), {}, false};
  Listing cites;
  for (const Json* finding : findings) {
    out.blocks.push_back(Paragraph{story.finding_sentence(*finding), story.certainty(*finding)});
    for (const Json& cite : list_at(*finding, "cites")) cites.items.push_back(cite_line(cite, story));
  }
  out.blocks.push_back(Paragraph{story.finding_explained(first), {}});
  cites.items.push_back(story.say("evidence.id", first));
  out.blocks.push_back(cites);
  return out;
}

/// Findings by id, in the order in which the ids first appear.
std::vector<std::vector<const Json*>> by_id(const Json& findings) {
  std::vector<std::vector<const Json*>> out;
  std::map<std::string, std::size_t> places;
  for (const Json& finding : findings) {
    const auto [place, is_new] = places.try_emplace(text_at(finding, "id"), out.size());
    if (is_new) out.emplace_back();
    out[place->second].push_back(&finding);
  }
  return out;
}

/// The lists that mails are read by, and how old each is.
Fold lists(const Story& story) {
  Facts table;
  for (const auto& [list, state] : at(story.document(), "rests_on").items())
    table.rows.push_back(
        {story.say("evidence.list_" + list), story.say("evidence." + text_at(state, "state"), state)});
  return {story.say("evidence.lists"), {table}, false};
}

}  // namespace

std::optional<Section> evidence(const Story& story) {
  const auto findings = by_id(list_at(story.document(), "findings"));
  Section out{"evidence", story.words("evidence.heading"), {}};
  out.blocks.push_back(Paragraph{
      story.say(findings.empty() ? "evidence.none" : "evidence.lead", {{"count", findings.size()}}), {}});
  for (const auto& same : findings) out.blocks.push_back(fold(same, story));
  out.blocks.push_back(lists(story));
  if (story.is_of_url()) return out;
  Json facts = object_of(at(story.document(), "mail"));
  facts["now"] = story.time(at(story.document(), "now"));
  out.blocks.push_back(Fold{story.say("evidence.mail"),
                            {Facts{{{story.say("evidence.sha256"), code(text_at(facts, "sha256"))},
                                    {story.say("evidence.size"), story.say("evidence.bytes", facts)},
                                    {story.say("evidence.now"), story.say("evidence.now_value", facts)}}}},
                            false});
  return out;
}

}  // namespace kanshiki::sections
