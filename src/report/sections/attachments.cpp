/// What is attached?

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

/// A file to be opened, as opposed to a picture that the text shows.
bool is_file(const Json& part) {
  const bool shown_in_text =
      at(part, "content_id").is_string() && text_at(part, "type").starts_with("image/");
  return flag_at(part, "attachment") && !shown_in_text;
}

}  // namespace

std::optional<Section> attachments(const Story& story) {
  Facts files, hashes;
  for (const Json& part : list_at(story.document(), "parts")) {
    if (!is_file(part)) continue;
    const Line name = code_or(text_at(part, "filename"), story.say("attachments.nameless"));
    files.rows.push_back({name, story.say("attachments.about", part)});
    hashes.rows.push_back({name, code_or(text_at(part, "sha256"), story.say("attachments.no_hash"))});
  }
  if (files.rows.empty()) return std::nullopt;
  const Json facts{{"count", files.rows.size()}};
  return Section{
      "attachments",
      story.words("attachments.heading"),
      {Paragraph{story.say(story.accuses() ? "attachments.lead" : "attachments.lead_calm", facts), {}}, files,
       Fold{story.say("attachments.hashes"), {hashes}, false}}};
}

}  // namespace kanshiki::sections
