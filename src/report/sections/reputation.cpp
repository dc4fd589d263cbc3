/// Is it already known? What lists of abuse say of the addresses and domains, and that silence proves
/// nothing.

#include <algorithm>

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// What is told of one subject: listings first, then those that do not have it, then those that cannot tell.
Facts table_of(const Story& story, const std::string& subject) {
  Facts out;
  Json without = Json::array();
  std::vector<Facts::Row> unknown;
  for (const Json& one : list_at(story.document(), "reputation")) {
    if (text_at(one, "subject") != subject) continue;
    const std::string answer = text_at(one, "answer"), list = text_at(one, "list");
    if (answer == "listed") out.rows.push_back({code(list), story.say("reputation.listed", one)});
    if (answer == "unknown") unknown.push_back({code(list), story.say("reputation.unknown", one)});
    if (answer == "not_listed") without.push_back(list);
  }
  if (!without.empty())
    out.rows.push_back(
        {story.say("reputation.not_listed"), story.say("reputation.lists", {{"lists", without}})});
  out.rows.insert(out.rows.end(), unknown.begin(), unknown.end());
  return out;
}

bool is_in(const Json& entries, std::string_view answer) {
  return std::any_of(entries.begin(), entries.end(),
                     [&](const Json& one) { return text_at(one, "answer") == answer; });
}

}  // namespace

std::optional<Section> reputation(const Story& story) {
  const Json& entries = list_at(story.document(), "reputation");
  if (entries.empty()) return std::nullopt;
  Section out{"reputation", story.words("reputation.heading"), {}};
  out.blocks.push_back(
      Paragraph{story.say(is_in(entries, "listed") ? "reputation.lead" : "reputation.lead_none"), {}});
  std::vector<std::string> told;
  for (const Json& one : entries) {
    const std::string subject = text_at(one, "subject");
    if (std::find(told.begin(), told.end(), subject) != told.end()) continue;
    told.push_back(subject);
    out.blocks.push_back(Paragraph{story.say("reputation.of_" + text_at(one, "role"), one),
                                   story.badge(Badge::Kind::observed)});
    out.blocks.push_back(table_of(story, subject));
  }
  out.blocks.push_back(Paragraph{story.say("reputation.no_proof"), {}});
  return out;
}

}  // namespace kanshiki::sections
