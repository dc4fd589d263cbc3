/// Who speaks as an authority from a private domain leads to another private one, and asks there for a card,
/// a secret number or a payment, or has money waiting. Rests on identity.official_body_on_private_domain and
/// on the phrase rule mark.asks_behind_link.

#include <algorithm>

#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "knowledge/official_domains.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
std::vector<Finding> official_body_asks(const Case& subject, const Knowledge& knowledge) {
  const Finding* claim = subject.finding("identity.official_body_on_private_domain");
  if (!claim) return {};
  const auto links = destinations(subject);
  const auto is_foreign = [&](const Piece<Link>& link) {
    return !link->registrable_domain.empty() && !is_official_domain(link->host) &&
           !knowledge.lookalikes.says_no_owner(link->host);
  };
  const auto away = std::find_if(links.begin(), links.end(), is_foreign);
  const auto request = said(subject, knowledge.phrases, "mark.asks_behind_link");
  if (away == links.end() || !request) return {};
  return {{"scheme.official_body_asks",
           Meaning::suspicious,
           {{"body", std::string(claim->text("body"))},
            {"registrable_domain", (*away)->registrable_domain},
            {"words", request->quote}},
           {claim->cites.front(), *request, cite(**away)}}};
}

}  // namespace kanshiki::infer
