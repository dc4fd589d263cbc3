/// Somebody with a free mailbox wants the code that one's telephone shows, or has it typed in for him: a
/// friend in need, a vote for a niece. With it he opens the reader's own account.

#include <algorithm>

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/free_mail.hpp"

namespace kanshiki::examine {
namespace {

bool has_free_mailbox(const Mail& mail, const Knowledge& knowledge) {
  const auto& authors = mail.from.mailboxes;
  return std::any_of(authors.begin(), authors.end(),
                     [&](const Mailbox& author) { return is_free_mail(author.domain, knowledge); });
}

}  // namespace

Found code_for_another(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto wanted = heard.first("mark.wants_code");
  if (!wanted || !has_free_mailbox(*text.mail, knowledge) || !speaks_to_one(text, heard, knowledge.phrases))
    return {};
  const Cite words = cite(text, *wanted);
  return {{{"scheme.code_for_another", Meaning::suspicious, {{"words", words.quote}}, {words}}}, {}};
}

}  // namespace kanshiki::examine
