#pragma once
/// What examiners of pages share: whose host it is, what is asked, how a page is cited.

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "knowledge/host_of.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {

/// Host and registrable domain of a URL; both empty for one without a host.
struct Site {
  std::string host, domain;
};

inline Site site_of(std::string_view url) {
  const std::string host = host_of(url);
  const std::string_view domain = parse::registrable_domain(host);
  return {host, std::string(domain.empty() ? std::string_view(host) : domain)};
}

/// A known brand's host, or one that checks logins for others: where a password may be asked for.
inline bool is_known_host(std::string_view host, const Knowledge& knowledge) {
  return knowledge.lookalikes.official(host) || knowledge.page_words.is_identity_provider(host);
}

/// A page as a lead: what `question` on the tape showed behind the door.
inline Piece<Page> page_seen(std::shared_ptr<const Door> door, Client client, PageRecord record,
                             const Question& question, std::vector<std::vector<std::string>> typed = {}) {
  Page out;
  out.door = std::move(door);
  out.client = client;
  out.record = std::move(record);
  out.question = question.name();
  out.typed = std::move(typed);
  return std::make_shared<const Page>(std::move(out));
}

inline Cite cite(const Page& page, std::string_view quote) {
  constexpr std::size_t shown = 400;
  return {Cite::In::tape, page.question, 0, 0, to_valid_utf8(clip(quote, shown))};
}

/// One finding about a page, which cites what was seen on it.
inline Found about(const Page& page, std::string id, Meaning meaning, std::vector<Fact> facts,
                   std::string_view quote) {
  return {{{std::move(id), meaning, std::move(facts), {cite(page, quote)}}}, {}};
}

}  // namespace kanshiki::examine
