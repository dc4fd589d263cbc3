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

/// The domains that the sender wrote.
struct Names {
  std::string letter, envelope;
};

Names names_of(const Story& story) {
  return {domain_of(text_at(story.sender(), "address")),
          domain_of(text_at(at(story.document(), "mail"), "return_path"))};
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

Cards::Card postmark(const Story& story) {
  Line value = code(text_at(story.boundary(), "ip"));
  const std::string name = text_at(story.boundary(), "rdns");
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

/// What letter and envelope say of each other, and what the caller said of itself.
std::vector<Block> comparison(const Names& names, const Story& story) {
  const Badge seen = story.badge(Badge::Kind::observed);
  std::vector<Block> out;
  if (!names.letter.empty() && !names.envelope.empty())
    out.push_back(Paragraph{story.say(related(names.letter, names.envelope) ? "sender.same" : "sender.differ",
                                      {{"letter", names.letter}, {"envelope", names.envelope}}),
                            seen});
  const std::string helo = text_at(story.boundary(), "helo");
  if (!helo.empty() && !iequals(helo, text_at(story.boundary(), "rdns")))
    out.push_back(Paragraph{story.say("sender.helo", story.boundary()), seen});
  if (at(story.document(), "authentication").is_null())
    out.push_back(Paragraph{story.say("sender.unproven"), story.badge(Badge::Kind::unknown)});
  return out;
}

/// What the postmark says of the letter.
Paragraph postmark_answer(const Names& names, const Story& story) {
  const std::string rdns = text_at(story.boundary(), "rdns");
  const char* key = rdns.empty()                  ? "sender.postmark_nameless"
                    : related(rdns, names.letter) ? "sender.postmark_same"
                                                  : "sender.postmark_differs";
  return {story.say(key, {{"rdns", rdns}, {"domain", names.letter}}), story.badge(Badge::Kind::observed)};
}

}  // namespace

std::optional<Section> sender(const Story& story) {
  const Names names = names_of(story);
  Section out{"sender", story.words("sender.heading"), {answer(story, names)}};
  Cards cards{{letter(story), envelope(story)}};
  const bool stamped = !text_at(story.boundary(), "ip").empty();
  if (stamped) cards.cards.push_back(postmark(story));
  out.blocks.push_back(cards);
  if (stamped) out.blocks.push_back(postmark_answer(names, story));
  if (auto more = comparison(names, story); !more.empty())
    out.blocks.push_back(Fold{story.say("sender.compare"), std::move(more), false});
  return out;
}

}  // namespace kanshiki::sections
