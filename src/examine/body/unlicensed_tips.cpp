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
  const auto gains = heard.first("mark.promises_gains"), chat = heard.first("mark.invites_to_chat");
  if (!gains || !chat || heard.any("mark.shows_licence") || heard.any("mark.warns_of_fraud")) return {};
  const Cite promised = cite(text, *gains), invited = cite(text, *chat);
  return {{{"scheme.unlicensed_tips",
            Meaning::suspicious,
            {{"gains", promised.quote}, {"chat", invited.quote}},
            {promised, invited}}},
          {}};
}

}  // namespace kanshiki::examine
