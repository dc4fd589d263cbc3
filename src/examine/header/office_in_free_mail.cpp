/// An office, a shop or an order writes from a mailbox that anyone gets for nothing, under an address that
/// has nothing to do with it: "Paid Customer" <asadkhan71523@gmail.com>. Companies have domains of their own.

#include <algorithm>

#include "base/runs.hpp"
#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

bool in_word(char c) { return is_alnum(c) || static_cast<unsigned char>(c) >= 0x80; }

std::vector<std::string> words_of(std::string_view name) {
  constexpr std::size_t most = 16;  // words that anybody reads of a name
  std::vector<std::string> out;
  for (const std::string_view word : runs(name, in_word)) {
    if (out.size() == most) break;
    out.push_back(to_lower(word));
  }
  return out;
}

/// "support", "invoice", "関係" …; shorter ones are parts of people's names ("de", "al").
bool names_an_office(const std::string& word, const DomainLists::Words& roles) {
  constexpr std::size_t shortest = 5, longest_of_a_year = 4;  // bytes; digits
  const auto digits = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
  return (word.size() >= shortest && roles.contains(word)) || digits > longest_of_a_year;
}

/// Whether a word of the name stands in the address: smithplumbing@… may well be Smith Plumbing Service.
bool is_of_the_name(std::string_view local, const std::vector<std::string>& words) {
  constexpr std::size_t shortest = 4;
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word.size() >= shortest && icontains(local, word);
  });
}

}  // namespace

Found office_in_free_mail(const Mail& mail, const Knowledge& knowledge, World&) {
  if (mail.from.mailboxes.empty()) return {};
  const Mailbox& author = mail.from.mailboxes.front();
  if (!knowledge.mailboxes.is_free(author.domain) || author.name.find('@') != author.name.npos) return {};
  const std::vector<std::string> words = words_of(author.name);
  const auto& roles = knowledge.lookalikes.lists().role_words;
  const auto office = std::find_if(words.begin(), words.end(),
                                   [&](const auto& word) { return names_an_office(word, roles); });
  if (office == words.end() || is_of_the_name(author.local, words)) return {};
  return {
      {{"identity.office_in_free_mail",
        Meaning::suspicious,
        {{"name", to_valid_utf8(author.name)}, {"word", *office}, {"address", to_valid_utf8(author.address)}},
        {cite(mail, "From")}}},
      {}};
}

}  // namespace kanshiki::examine
