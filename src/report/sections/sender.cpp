/// Who does it say it is from, and is it true? Letter, envelope and postmark side by side.

#include <algorithm>

#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/sections/proof.hpp"

namespace kanshiki::sections {
namespace {

using Icon = Cards::Card::Icon;

std::string domain_of(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return at == address.npos ? std::string() : to_lower(address.substr(at + 1));
}

/// One is the other, or lies below it.
bool related(std::string_view a, std::string_view b) { return is_at_or_below(a, b) || is_at_or_below(b, a); }

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

bool found(const Story& story, std::string_view id) {
  const Json& findings = list_at(story.document(), "findings");
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Json& one) { return text_at(one, "id") == id; });
}

/// Which answer fits: whom the mail pretends to be comes first, then what could be proven.
std::string answer_key(const Story& story, const Names& names) {
  const std::string identity = text_at(at(story.document(), "authentication"), "identity");
  const bool proven = identity == "proven";
  if (names.letter.empty()) return "none";
  if (proven && found(story, "identity.proven_own")) return "proven_own";
  if (story.guise() == "own") return "own";
  const bool claims_brand = story.guise() == "brand", official = story.is_official(names.letter);
  if (claims_brand && !official) return proven ? "proven_foreign" : "foreign";
  if (proven && found(story, "identity.proven_carrier")) return "proven_carrier";
  if (proven) return claims_brand ? "proven_brand" : "proven";
  if (identity == "disproven" || identity == "other") return identity;
  return claims_brand ? "official" : "plain";
}

/// The answer in a sentence: what the name says, what the address does, and what is proven of it.
Paragraph answer(const Story& story, const Names& names) {
  const Json& authentication = at(story.document(), "authentication");
  Json facts = story.brand_facts();
  facts["name"] = text_at(story.sender(), "name");
  facts["domain"] = names.letter;
  facts["voucher"] = at(authentication, "vouching_domain");
  facts["policy"] = at(at(authentication, "dmarc"), "policy");
  return {story.say("sender.lead_" + answer_key(story, names), facts), {}};
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
  for (const Json& finding : list_at(story.document(), "findings"))
    if (text_at(finding, "id") == "route.web_server_elsewhere")
      out.push_back(Paragraph{story.finding_sentence(finding), seen});
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
  if (story.is_of_url()) return std::nullopt;
  const Names names = names_of(story);
  Section out{"sender", story.words("sender.heading"), {answer(story, names)}};
  Cards cards{{letter(story), envelope(story)}};
  const bool stamped = !text_at(story.boundary(), "ip").empty();
  if (stamped) cards.cards.push_back(postmark(story));
  out.blocks.push_back(cards);
  if (stamped) out.blocks.push_back(postmark_answer(names, story));
  std::vector<Block> proven = proof(story);
  if (proven.empty())
    proven.push_back(Paragraph{story.say("sender.unproven"), story.badge(Badge::Kind::unknown)});
  out.blocks.insert(out.blocks.end(), proven.begin(), proven.end());
  if (auto more = comparison(names, story); !more.empty())
    out.blocks.push_back(Fold{story.say("sender.compare"), std::move(more), false});
  if (auto more = then_and_now(story); !more.empty())
    out.blocks.push_back(Fold{story.say("proof.then"), std::move(more), false});
  return out;
}

}  // namespace kanshiki::sections
