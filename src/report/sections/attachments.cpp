/// What is attached, what is inside of it, and what is wrong with it?

#include <algorithm>

#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

constexpr std::size_t most_shown = 50;

/// A file to be opened, as opposed to a picture that the text or a document shows.
bool is_file(const Json& part) {
  const bool shown_in_text =
      at(part, "content_id").is_string() && text_at(part, "type").starts_with("image/");
  const bool shown_in_document = flag_at(part, "unpacked") && text_at(part, "filename").empty();
  return flag_at(part, "attachment") && !shown_in_text && !shown_in_document;
}

Line name_of(const Json& part, const Story& story) {
  return code_or(text_at(part, "filename"), story.say("attachments.nameless"));
}

/// The type by the file's bytes where they tell, else as the mail declares it.
Line about(const Json& part, const Story& story) {
  return story.say(text_at(part, "true_type").empty() ? "attachments.about" : "attachments.about_known",
                   part);
}

/// What was found in files, each sentence once.
Listing oddities(const Story& story) {
  Listing out;
  for (const Json& finding : list_at(story.document(), "findings")) {
    const std::string meaning = text_at(finding, "meaning");
    if (text_at(finding, "kind") == "attachment" && (meaning == "suspicious" || meaning == "malicious"))
      out.items.push_back(story.finding_sentence(finding));
  }
  return out;
}

}  // namespace

std::optional<Section> attachments(const Story& story) {
  Facts files, inside, hashes;
  for (const Json& part : list_at(story.document(), "parts")) {
    if (!is_file(part)) continue;
    const Line name = name_of(part, story);
    Facts& list = flag_at(part, "unpacked") ? inside : files;
    if (list.rows.size() == most_shown) continue;
    list.rows.push_back({name, about(part, story)});
    hashes.rows.push_back({name, code_or(text_at(part, "sha256"), story.say("attachments.no_hash"))});
  }
  const Listing odd = oddities(story);
  if (files.rows.empty() && odd.items.empty()) return std::nullopt;
  const Json facts{{"count", files.rows.size()}};
  Section out{
      "attachments",
      story.words("attachments.heading"),
      {Paragraph{story.say(story.accuses() ? "attachments.lead" : "attachments.lead_calm", facts), {}},
       files}};
  if (!odd.items.empty()) out.blocks.push_back(odd);
  if (!inside.rows.empty())
    out.blocks.push_back(
        Fold{story.say("attachments.inside", {{"count", inside.rows.size()}}), {inside}, true});
  out.blocks.push_back(Fold{story.say("attachments.hashes"), {hashes}, false});
  return out;
}

}  // namespace kanshiki::sections
