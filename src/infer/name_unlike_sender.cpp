/// The sender's name appears neither in his address nor in any host that the mail leads to: "CoinTracker
/// <info@dragonlab.example>". An impostor puts the borrowed name where everybody looks, and owns nothing that
/// is called so. No brand has to be known for that. Only pages with links are asked: people who write plain
/// text call themselves as they like.

#include <algorithm>

#include "base/runs.hpp"
#include "base/text.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t telling =
    4;  // letters: a word of fewer says too little, of more their beginning is enough
constexpr std::size_t most_words = 16, most_links = 256;
constexpr std::size_t shortest = 3;  // letters: of a word that may be found again

/// The words of a name in Latin letters that say who it is; "team" and "customer" do not.
std::vector<std::string> names_in(std::string_view shown, const DomainLists::Words& roles) {
  std::vector<std::string> out;
  for (const std::string_view one : runs(shown, is_alpha)) {
    if (out.size() == most_words) break;
    std::string word = to_lower(one);
    if (word.size() >= shortest && !roles.contains(word)) out.push_back(std::move(word));
  }
  return out;
}

/// Its first letters: "irs" of Internal Revenue Service.
std::string initials(std::string_view shown) {
  std::string out;
  for (const std::string_view word : words(shown))
    if (is_alpha(word.front())) out += lower(word.front());
  return out;
}

/// What a name is looked for in: the address and the hosts but for their last labels, the letters alone, a
/// blank between them.
std::string letters_of(std::string_view address, const std::vector<Piece<Link>>& links) {
  std::string out;
  const auto add = [&](std::string_view text) {
    for (const char c : text.substr(0, text.rfind('.')))
      if (is_alpha(c)) out += lower(c);
    out += ' ';
  };
  add(address);
  for (std::size_t i = 0; i < links.size() && i < most_links; ++i) add(links[i]->host);
  return out;
}

bool says_who(const std::vector<std::string>& names) {
  return std::any_of(names.begin(), names.end(), [](const auto& name) { return name.size() >= telling; });
}

bool is_found_again(const std::vector<std::string>& names, std::string_view shown, std::string_view letters) {
  const std::string first = initials(shown);
  return (first.size() > 2 && letters.find(first) != letters.npos) ||
         std::any_of(names.begin(), names.end(), [&](const std::string& name) {
           return letters.find(std::string_view(name).substr(0, telling)) != letters.npos;
         });
}

/// Whether it is known already that the name is borrowed from the recipient's own house.
bool is_own_name(const Case& subject) {
  return std::any_of(subject.findings.begin(), subject.findings.end(), [](const Finding& one) {
    return one.id == "identity.own_domain_in_name" || one.id == "identity.own_name_in_name";
  });
}

}  // namespace

std::vector<Finding> name_unlike_sender(const Case& subject, const Knowledge& knowledge) {
  const Mail& mail = *subject.mail;
  if (mail.from.mailboxes.empty() || answers_somebody(mail) || discussion_list_field(mail)) return {};
  const Mailbox& author = mail.from.mailboxes.front();
  const std::string domain = to_lower(author.domain);
  if (author.name.find('@') != author.name.npos || is_own_name(subject)) return {};
  const auto names = names_in(author.name, knowledge.lookalikes.lists().role_words);
  std::vector<Piece<Link>> links = destinations(subject);
  std::erase_if(links, [](const Piece<Link>& link) { return !is_on_page(link); });
  const bool own = std::any_of(links.begin(), links.end(), [&](const Piece<Link>& link) {
    return is_at_or_below(domain, link->registrable_domain);
  });
  if (!says_who(names) || links.empty() || own ||
      is_found_again(names, author.name, letters_of(author.address, links)))
    return {};
  return {{"identity.name_unlike_sender",
           Meaning::suspicious,
           {{"name", to_valid_utf8(author.name)}, {"address", to_valid_utf8(author.address)}},
           {cite(mail, "From"), cite(*links.front())}}};
}

}  // namespace kanshiki::infer
