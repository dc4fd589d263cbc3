/// Who speaks as an authority from a private domain leads to another private one, and asks there for a card,
/// a secret number or a payment, or has money waiting. Rests on identity.official_body_on_private_domain and
/// on the phrase rule mark.asks_behind_link.

#include <algorithm>

#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "knowledge/official_domains.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

/// The first words of the mail by which it asks; nothing if it does not.
std::vector<Cite> request(const Case& subject, const Knowledge& knowledge) {
  const std::size_t rule = knowledge.phrases.find("mark.asks_behind_link");
  for (const auto& text : subject.all<Text>())
    for (const Mark& mark : text->marks)
      if (mark.rule == rule && !text->is_in_file()) return {cite(*text, mark)};
  return {};
}

}  // namespace

std::vector<Finding> official_body_asks(const Case& subject, const Knowledge& knowledge) {
  const Finding* claim = subject.finding("identity.official_body_on_private_domain");
  if (!claim) return {};
  const auto links = destinations(subject);
  const auto is_foreign = [&](const Piece<Link>& link) {
    return !link->registrable_domain.empty() && !is_official_domain(link->host) &&
           !knowledge.lookalikes.says_no_owner(link->host);
  };
  const auto away = std::find_if(links.begin(), links.end(), is_foreign);
  std::vector<Cite> asked = request(subject, knowledge);
  if (away == links.end() || asked.empty()) return {};
  const std::string words = asked.front().quote;
  return {{"scheme.official_body_asks",
           Meaning::suspicious,
           {{"body", std::string(claim->text("body"))},
            {"registrable_domain", (*away)->registrable_domain},
            {"words", words}},
           {claim->cites.front(), std::move(asked.front()), cite(**away)}}};
}

}  // namespace kanshiki::infer
