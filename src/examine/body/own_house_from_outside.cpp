/// A notice to "all staff" that asks for the login of one's own house, from an address that is not of it: the
/// personnel office, the library, the people who look after the computers. Services that work for a house
/// write in its name too, and then answers go to the house.

#include <algorithm>

#include "base/text.hpp"
#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {
namespace {

/// Whether answers go to the recipient's own house.
bool answers_go_home(const Mail& mail, const std::vector<std::string>& own) {
  return std::any_of(own.begin(), own.end(), [&](const std::string& domain) {
    return icontains(mail.headers.text("Reply-To"), "@" + domain);
  });
}

}  // namespace

Found own_house_from_outside(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto login = heard.first("mark.asks_work_login");
  if (!login || !heard.any("mark.addresses_staff")) return {};
  if (!speaks_to_one(text, heard, knowledge.phrases) || !from_outside(*text.mail, knowledge)) return {};
  const std::vector<std::string> own = recipient_of(*text.mail, knowledge).domains;
  if (own.empty() || answers_go_home(*text.mail, own)) return {};
  const Mailbox& from = text.mail->from.mailboxes.front();
  if (knowledge.owner_of(to_lower(from.domain))) return {};  // a known service that its customers log in to
  const Cite words = cite(text, *login);
  return {{{"scheme.own_house_from_outside",
            Meaning::suspicious,
            {{"address", to_valid_utf8(from.address)}, {"words", words.quote}},
            {cite(*text.mail, "From"), words}}},
          {}};
}

}  // namespace kanshiki::examine
