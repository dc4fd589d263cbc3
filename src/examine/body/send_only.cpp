/// A mail that cannot be answered, and asks for an answer.

#include <array>

#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

/// `no-reply`, `noreply-jp`, `do_not_reply`.
bool refuses_replies(std::string_view local) {
  std::string letters;
  for (const char c : local)
    if (is_alpha(c)) letters += lower(c);
  constexpr std::array<std::string_view, 3> names = {"noreply", "donotreply", "neverreply"};
  for (const std::string_view name : names)
    if (letters.find(name) != std::string::npos) return true;
  return false;
}

/// Whether every address to which an answer goes says that nobody reads it.
bool goes_to_nobody(const Mail& mail) {
  const AddressList& to = mail.reply_to.mailboxes.empty() ? mail.from : mail.reply_to;
  for (const Mailbox& one : to.mailboxes)
    if (!refuses_replies(one.local)) return false;
  return !to.mailboxes.empty();
}

}  // namespace

Found send_only(const Text& text, const Knowledge& knowledge, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const OwnWords own(text);
  const auto asks = own.marks(knowledge.phrases.find("mark.asks_reply"));
  const auto refuses = own.marks(knowledge.phrases.find("mark.send_only"));
  if (asks.empty()) return out;
  const Cite asked = cite(text, sentence_around(text.folded.text, asks.front()));
  const auto tell = [&](const Cite& refused) {
    out.findings.push_back({"body.send_only_yet_reply",
                            Meaning::suspicious,
                            {{"statement", refused.quote}, {"against", asked.quote}},
                            {refused, asked}});
  };
  if (!refuses.empty()) {
    tell(cite(text, sentence_around(text.folded.text, refuses.front())));
  } else if (goes_to_nobody(*text.mail)) {
    tell(cite(*text.mail, text.mail->reply_to.mailboxes.empty() ? "From" : "Reply-To"));
  }
  return out;
}

}  // namespace kanshiki::examine
