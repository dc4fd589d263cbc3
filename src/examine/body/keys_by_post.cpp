/// A flat that nobody can show: the owner is abroad, the keys come by post, and rent and deposit are due
/// before. The flat is somebody else's, or nobody's.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found keys_by_post(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto keys = heard.first("mark.keys_by_post"), deposit = heard.first("mark.asks_deposit");
  if (!keys || !deposit || !heard.any("mark.owner_is_away")) return {};
  if (!speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite sent = cite(text, *keys), due = cite(text, *deposit);
  return {{{"scheme.keys_by_post",
            Meaning::suspicious,
            {{"keys", sent.quote}, {"deposit", due.quote}},
            {sent, due}}},
          {}};
}

}  // namespace kanshiki::examine
