/// The sender's domain is a slip away from one that takes part in the same talk: the recipient's own, that of
/// another addressee, or one that the thread quotes. Whoever has read a stolen mailbox registers such a
/// domain and goes on writing in a partner's name.

#include <algorithm>
#include <set>
#include <string>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/recipient.hpp"
#include "knowledge/typo.hpp"
#include "model/mailing_list.hpp"
#include "parse/confusables.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t shortest = 6;           // letters of a name; shorter ones have honest neighbours
constexpr std::size_t most_others = 64;       // domains of a talk that are looked at
constexpr std::size_t farthest = 256 * 1024;  // bytes of a text in which addresses are looked for

/// Domains that take part, but for the sender's own.
class Others {
 public:
  Others(const Knowledge& knowledge, std::string sender)
      : knowledge_(knowledge), sender_(std::move(sender)) {}

  void add(std::string_view domain) {
    if (all_.size() == most_others || domain.size() > parse::longest_domain) return;
    std::string whole(knowledge_.mailboxes.organisation(to_lower(domain)));
    if (!whole.empty() && whole != sender_) all_.insert(std::move(whole));
  }

  void add(const AddressList& list) {
    for (const Mailbox& one : list.mailboxes) add(one.domain);
  }

  /// What stands behind each `@` of a text: addresses, and the right halves of Message-IDs.
  void add_written(std::string_view text) {
    text = text.substr(0, farthest);
    const auto in_host = [](char c) { return is_alnum(c) || c == '.' || c == '-'; };
    for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
      std::size_t end = at + 1;
      while (end < text.size() && in_host(text[end])) ++end;
      while (end > at + 1 && text[end - 1] == '.') --end;
      if (text.substr(at, end - at).find('.') != text.npos) add(text.substr(at + 1, end - at - 1));
    }
  }

  const std::set<std::string>& all() const { return all_; }

 private:
  const Knowledge& knowledge_;
  std::string sender_;
  std::set<std::string> all_;
};

std::string without_digits(std::string_view name) {
  std::string out(name);
  std::erase_if(out, is_digit);
  return out;
}

/// Whether one name can be taken for the other. Numbers tell branches and years apart, not thieves.
bool near(std::string_view one, std::string_view other) {
  if (one == other || std::min(one.size(), other.size()) < shortest) return false;
  if (parse::skeleton(one) == parse::skeleton(other)) return true;
  return without_digits(one) != without_digits(other) && edit_distance(one, other, 1) == 1;
}

}  // namespace

Found near_miss_of_correspondent(const Mail& mail, const Knowledge& knowledge, World&) {
  // A server that reports a failure quotes the address that somebody mistyped.
  if (mail.from.mailboxes.empty() || list_field(mail) || mail.is_report()) return {};
  if (iequals(mail.from.mailboxes.front().local, "MAILER-DAEMON")) return {};
  const std::string sender(
      knowledge.mailboxes.organisation(to_lower(without_root(mail.from.mailboxes.front().domain))));
  if (sender.empty() || knowledge.owner_of(sender)) return {};
  Others others(knowledge, sender);
  for (const std::string& own : recipient_of(mail, knowledge).domains) others.add(own);
  for (const AddressList* list : {&mail.to, &mail.cc}) others.add(*list);
  for (const char* name : {"References", "In-Reply-To"}) others.add_written(mail.headers.text(name));
  for (const Part& part : mail.parts)
    if (part.is_text() && !part.is_attachment() && !part.carried) others.add_written(part.text);
  const auto hit = std::find_if(others.all().begin(), others.all().end(), [&](const std::string& other) {
    return near(first_label(sender), first_label(other));
  });
  if (hit == others.all().end()) return {};
  return {{{"identity.near_miss_of_correspondent",
            Meaning::suspicious,
            {{"domain", sender}, {"other", *hit}},
            {cite(mail, "From")}}},
          {}};
}

}  // namespace kanshiki::examine
