/// Gains are promised, and whoever wants them is to come into a chat; nobody who may give such advice is
/// named. Advisers must show their licence wherever they advertise (in Japan: Financial Instruments and
/// Exchange Act, article 37).

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found unlicensed_tips(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text) || text.marks.empty()) return {};
  const Heard heard(text, knowledge.phrases);
  const auto impossible = heard.first("mark.impossible_gains");
  const auto gains = impossible ? impossible : heard.first("mark.promises_gains");
  const auto chat = heard.first("mark.invites_to_chat");
  if (!gains || (!impossible && !chat)) return {};
  if (heard.any("mark.shows_licence") || warns(text, heard, knowledge.phrases)) return {};
  Finding found{"scheme.unlicensed_tips", Meaning::suspicious, {}, {cite(text, *gains)}};
  if (chat) found.cites.push_back(cite(text, *chat));
  found.facts = {{"gains", found.cites.front().quote}};
  return {{std::move(found)}, {}};
}

}  // namespace kanshiki::examine
