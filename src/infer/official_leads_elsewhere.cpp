/// A link called "official site" that leads to somebody else than the brand in whose name the mail speaks.

#include <algorithm>
#include <string_view>

#include "base/stretch.hpp"
#include "infer/brand_claim.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t reach = 60;             // bytes between the words and the address that they announce
constexpr std::size_t looked_at = 64 * 1024;  // bytes of a text

const Finding* first_claim(const Case& subject) { return subject.finding("identity.claims_brand"); }

/// Where the text calls something official.
std::vector<Stretch> official_words(const Text& text, std::size_t rule) {
  std::vector<Stretch> out;
  for (const Mark& mark : text.marks)
    if (mark.rule == rule) out.push_back({text.folded.source(mark.begin), text.folded.source(mark.end)});
  return out;
}

///   [公式サイトはこちら](…)      the words are the link's own, or
///   公式サイト：https://…        stand right before it, a line break between them at most
bool announces(const Stretch& words, const Stretch& link, std::string_view text) {
  if (words.begin >= link.begin && words.end <= link.end) return true;
  if (words.end > link.begin || link.begin - words.end > reach) return false;
  const std::string_view between = text.substr(words.end, link.begin - words.end);
  return std::count(between.begin(), between.end(), '\n') <= 1 &&
         between.find("http") == std::string_view::npos;
}

/// The link that is called official and is a stranger's; null if there is none.
const Link* false_official(const Text& text, const std::vector<Piece<Link>>& links, std::size_t rule,
                           const Brand& brand, const DomainLists& lists) {
  const std::vector<Stretch> words = official_words(text, rule);
  if (words.empty()) return nullptr;
  const std::string_view visible = text.visible.substr(0, looked_at);
  std::size_t done = 0;
  for (const auto& link : links) {
    const std::string& shown = link->kind == Link::Kind::text ? link->raw : link->text;
    if (link->part != text.part || shown.empty()) continue;
    const std::size_t begin = visible.find(shown, done);
    if (begin == std::string_view::npos) continue;
    const Stretch place{begin, begin + shown.size()};
    done = place.end;
    if (brand.may_own(link->host) || DomainLists::below(lists.bulk_senders, link->host)) continue;
    if (std::any_of(words.begin(), words.end(),
                    [&](const Stretch& one) { return announces(one, place, visible); }))
      return link.get();
  }
  return nullptr;
}

}  // namespace

std::vector<Finding> official_leads_elsewhere(const Case& subject, const Knowledge& knowledge) {
  const Finding* claim = first_claim(subject);
  const Brand* brand = claim ? knowledge.brand(claim->text("brand")) : nullptr;
  if (!brand) return {};
  const std::size_t rule = knowledge.phrases.find("mark.official_link");
  const auto links = destinations(subject);
  for (const auto& text : subject.all<Text>()) {
    const Link* link =
        text->part ? false_official(*text, links, rule, *brand, knowledge.lookalikes.lists()) : nullptr;
    if (!link) continue;
    std::vector<Fact> facts = brand_facts(*brand);
    facts.push_back({"host", link->host});
    facts.push_back({"registrable_domain", link->registrable_domain});
    return {{"link.official_leads_elsewhere", Meaning::suspicious, std::move(facts), {cite(*link)}}};
  }
  return {};
}

}  // namespace kanshiki::infer
