/// Is it already known? What lists of abuse say of the addresses and domains, and that silence proves
/// nothing.

#include <algorithm>

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// A DNS list is asked today; a feed is of some day, and may say since when it has an entry.
const char* listing_words(const Json& one) {
  if (text_at(one, "as_of").empty()) return "reputation.listed";
  return text_at(one, "first_seen").empty() ? "reputation.in_feed" : "reputation.in_feed_since";
}

/// The lists on this disk, and how old each is.
Facts table_of_feeds(const Story& story) {
  Facts out;
  for (const Json& one : list_at(story.document(), "feeds"))
    out.rows.push_back(
        {code(text_at(one, "list")), story.say("reputation.feed_" + text_at(one, "state"), one)});
  return out;
}

/// What is told of one subject: listings first, then those that do not have it, then those that cannot tell.
Facts table_of(const Story& story, const std::string& subject) {
  Facts out;
  Json without = Json::array();
  std::vector<Facts::Row> unknown;
  for (const Json& one : list_at(story.document(), "reputation")) {
    if (text_at(one, "subject") != subject) continue;
    const std::string answer = text_at(one, "answer"), list = text_at(one, "list");
    if (answer == "listed") out.rows.push_back({code(list), story.say(listing_words(one), one)});
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

const char* lead(const Json& entries, const Json& feeds) {
  if (is_in(entries, "listed")) return "reputation.lead";
  const bool asked =
      is_in(entries, "not_listed") ||
      std::any_of(feeds.begin(), feeds.end(), [](const Json& one) { return !text_at(one, "as_of").empty(); });
  return asked ? "reputation.lead_none" : "reputation.lead_unasked";
}

}  // namespace

std::optional<Section> reputation(const Story& story) {
  const Json& entries = list_at(story.document(), "reputation");
  const Json& feeds = list_at(story.document(), "feeds");
  if (entries.empty() && feeds.empty()) return std::nullopt;
  Section out{"reputation", story.words("reputation.heading"), {}};
  out.blocks.push_back(Paragraph{story.say(lead(entries, feeds)), {}});
  std::vector<std::string> told;
  for (const Json& one : entries) {
    const std::string subject = text_at(one, "subject");
    if (std::find(told.begin(), told.end(), subject) != told.end()) continue;
    told.push_back(subject);
    out.blocks.push_back(Paragraph{story.say("reputation.of_" + text_at(one, "role"), one),
                                   story.badge(Badge::Kind::observed)});
    out.blocks.push_back(table_of(story, subject));
  }
  if (!feeds.empty())
    out.blocks.push_back(Fold{story.say("reputation.feeds"), {table_of_feeds(story)}, true});
  out.blocks.push_back(Paragraph{story.say("reputation.no_proof"), {}});
  return out;
}

}  // namespace kanshiki::sections
