/// Who does it say it is from, and is it true? Letter, envelope and postmark side by side.

#include "base/text.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

using Icon = Cards::Card::Icon;

std::string domain_of(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return at == address.npos ? std::string() : to_lower(address.substr(at + 1));
}

/// One is the other, or lies below it.
bool related(std::string_view a, std::string_view b) {
  return iequals(a, b) || iends_with(a, "." + std::string(b)) || iends_with(b, "." + std::string(a));
}

/// The names that stand on the mail.
struct Names {
  std::string letter, envelope;  ///< domains
  const Json* postmark;          ///< the boundary; null where there is none
};

Names names_of(const Story& story) {
  return {domain_of(text_at(story.sender(), "address")),
          domain_of(text_at(at(story.document(), "mail"), "return_path")),
          story.boundary().is_object() ? &story.boundary() : nullptr};
}

Cards::Card letter(const Story& story) {
  Line value;
  if (const std::string name = text_at(story.sender(), "name"); !name.empty())
    value = {{Span::Kind::quoted, name, {}}, {Span::Kind::prose, " ", {}}};
  for (Span& span : code_or(text_at(story.sender(), "address"), story.say("sender.nothing")))
    value.push_back(std::move(span));
  return {Icon::letter, story.words("sender.letter"), value, story.say("sender.letter_note"),
          story.badge(Badge::Kind::claim)};
}

Cards::Card envelope(const Story& story) {
  return {Icon::envelope, story.words("sender.envelope"),
          code_or(text_at(at(story.document(), "mail"), "return_path"), story.say("sender.nothing")),
          story.say("sender.envelope_note"), story.badge(Badge::Kind::claim)};
}

Cards::Card postmark(const Story& story, const Json& boundary) {
  Line value = code_or(text_at(boundary, "ip"), story.say("sender.nothing"));
  const std::string name = text_at(boundary, "rdns");
  value.push_back({Span::Kind::prose, " ", {}});
  for (Span& span : name.empty() ? story.say("sender.no_name") : code(name)) value.push_back(std::move(span));
  return {Icon::postmark, story.words("sender.postmark"), value, story.say("sender.postmark_note"),
          story.badge(Badge::Kind::ours)};
}

/// The answer in a sentence: what the name says, and what the address does.
Paragraph answer(const Story& story, const Names& names) {
  Json facts = story.brand_facts();
  facts["name"] = text_at(story.sender(), "name");
  facts["domain"] = names.letter;
  if (names.letter.empty()) return {story.say("sender.lead_none"), {}};
  if (story.guise() == "own") return {story.say("sender.lead_own", facts), {}};
  if (story.guise() == "plain") return {story.say("sender.lead_plain", facts), {}};
  const bool official = story.is_official(names.letter);
  return {story.say(official ? "sender.lead_official" : "sender.lead_foreign", facts), {}};
}

void compare_envelope(const Names& names, const Story& story, Section& out) {
  if (names.letter.empty() || names.envelope.empty()) return;
  const char* key = related(names.letter, names.envelope) ? "sender.same" : "sender.differ";
  out.blocks.push_back(Paragraph{story.say(key, {{"letter", names.letter}, {"envelope", names.envelope}}),
                                 story.badge(Badge::Kind::observed)});
}

void compare_postmark(const Names& names, const Story& story, Section& out) {
  if (!names.postmark) return;
  const std::string rdns = text_at(*names.postmark, "rdns"), helo = text_at(*names.postmark, "helo");
  const char* key = rdns.empty()                  ? "sender.postmark_nameless"
                    : related(rdns, names.letter) ? "sender.postmark_same"
                                                  : "sender.postmark_differs";
  Json facts = object_of(*names.postmark);
  facts["domain"] = names.letter;
  out.blocks.push_back(Paragraph{story.say(key, facts), story.badge(Badge::Kind::observed)});
  if (!helo.empty() && !iequals(helo, rdns))
    out.blocks.push_back(Paragraph{story.say("sender.helo", facts), story.badge(Badge::Kind::observed)});
}

}  // namespace

std::optional<Section> sender(const Story& story) {
  const Names names = names_of(story);
  Section out{"sender", story.words("sender.heading"), {answer(story, names)}};
  Cards cards{{letter(story), envelope(story)}};
  if (names.postmark) cards.cards.push_back(postmark(story, *names.postmark));
  out.blocks.push_back(cards);
  compare_envelope(names, story, out);
  compare_postmark(names, story, out);
  if (at(story.document(), "authentication").is_null())
    out.blocks.push_back(Paragraph{story.say("sender.unproven"), story.badge(Badge::Kind::unknown)});
  return out;
}

}  // namespace kanshiki::sections
