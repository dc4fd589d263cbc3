/// Which of the mails that were examined together are of one campaign?

#include <algorithm>

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

constexpr std::size_t most_shown = 10;

Line shared(const Json& member, const Story& story) {
  const Json facts{{"percent", static_cast<std::int64_t>(number_at(member, "likeness") * 100 + 0.5)},
                   {"domains", at(member, "link_domains")}};
  Line out;
  const auto add = [&](const Line& line) { out.insert(out.end(), line.begin(), line.end()); };
  if (number_at(member, "likeness") > 0) add(story.say("relatives.text", facts));
  if (!list_at(member, "link_domains").empty()) add(story.say("relatives.links", facts));
  if (flag_at(member, "same_subject")) add(story.say("relatives.subject", facts));
  return out;
}

}  // namespace

std::optional<Section> relatives(const Story& story) {
  const Json& members = list_at(at(story.document(), "campaign"), "members");
  if (members.empty()) return std::nullopt;
  Section out{"relatives", story.words("relatives.heading"), {}};
  out.blocks.push_back(Paragraph{story.say("relatives.lead", {{"count", members.size()}}), {}});
  Facts rows;
  for (const Json& member : members) {
    if (rows.rows.size() == most_shown) {
      rows.rows.push_back({story.say("relatives.rest", {{"count", members.size() - most_shown}}), {}});
      break;
    }
    rows.rows.push_back({code(text_at(member, "path")), shared(member, story)});
  }
  out.blocks.push_back(std::move(rows));
  return out;
}

}  // namespace kanshiki::sections
