/// What do the hidden lines say? Header fields, each with one sentence and what it is worth.

#include "base/text.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

bool is_named(const Json& field, std::string_view name) { return iequals(text_at(field, "name"), name); }

/// What the field is worth. The receiving side writes Return-Path, yet all it can write there is what it was
/// told.
Badge worth(const Json& field, const Story& story) {
  const std::string by = text_at(field, "written_by");
  if (by == "receiver" && !is_named(field, "Return-Path")) return story.badge(Badge::Kind::ours);
  if (by.empty() && (is_named(field, "Received") || is_named(field, "Authentication-Results")))
    return story.badge(Badge::Kind::unknown);
  return story.badge(Badge::Kind::claim);
}

/// The Received field of the boundary, the one that matters most.
bool is_boundary(const Json& field, const Story& story) {
  const Json& hop = at(field, "hop");
  return hop.is_number() && story.boundary().is_object() && hop == at(story.boundary(), "hop");
}

Line sentence(const Json& field, const Story& story) {
  if (is_boundary(field, story)) return story.say("headers.boundary");
  const std::string name = to_lower(text_at(field, "name"));
  const auto& texts = story.catalogue().texts;
  if (const auto known = texts.find("fields." + name); known != texts.end())
    return phrase(known->second, {}, story.catalogue());
  return story.say(name.starts_with("x-") ? "headers.private_field" : "headers.other_field");
}

Fields::Field anatomy(const Json& field, const Story& story) {
  return {text_at(field, "name"), squeeze(text_at(field, "value")), worth(field, story),
          sentence(field, story)};
}

}  // namespace

std::optional<Section> hidden_lines(const Story& story) {
  const Json& headers = list_at(story.document(), "headers");
  if (headers.empty()) return std::nullopt;
  Fields telling, others;
  for (const Json& field : headers)
    (is_boundary(field, story) || is_named(field, "From") ? telling : others)
        .fields.push_back(anatomy(field, story));
  Section out{"headers", story.words("headers.heading"), {}};
  out.blocks.push_back(Paragraph{story.say("headers.lead", {{"count", headers.size()}}), {}});
  if (!telling.fields.empty()) out.blocks.push_back(telling);
  if (!others.fields.empty())
    out.blocks.push_back(
        Fold{story.say("headers.others", {{"count", others.fields.size()}}), {others}, false});
  return out;
}

}  // namespace kanshiki::sections
