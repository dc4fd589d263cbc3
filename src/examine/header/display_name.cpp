/// What the shown name of the sender pretends: an address that is not the sender's, the recipient's own
/// house. Mail programs on phones show the name alone.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/recipient.hpp"
#include "model/mailing_list.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

bool in_host(char c) { return is_alnum(c) || c == '.' || c == '-'; }

/// The hosts that stand in `name`, each with the byte before it: `Taro <x@example.jp>`, `example.jp 管理者`.
struct NamedHost {
  std::string_view host;
  bool after_at;
};
std::vector<NamedHost> hosts_in(std::string_view name) {
  std::vector<NamedHost> out;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const std::size_t begin = at;
    while (at < name.size() && in_host(name[at])) ++at;
    std::string_view host = name.substr(begin, at - begin);
    while (host.ends_with('.') || host.ends_with('-')) host.remove_suffix(1);
    if (host.find('.') != std::string_view::npos && !parse::registrable_domain(host).empty())
      out.push_back({host, begin > 0 && name[begin - 1] == '@'});
  }
  return out;
}

/// Whether the name of an organisation or person of the recipient's stands in `name`.
const std::string* own_name_in(std::string_view name, const Profile& profile) {
  constexpr std::size_t shortest = 4;  // bytes; anything shorter stands in too many names
  const auto hit = std::find_if(profile.names.begin(), profile.names.end(), [&](const std::string& own) {
    return own.size() >= shortest && icontains(name, own);
  });
  return hit == profile.names.end() ? nullptr : &*hit;
}

}  // namespace

Found display_name(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const Mail& mail = *route.mail;
  if (mail.from.mailboxes.empty()) return out;
  const Mailbox& author = mail.from.mailboxes.front();
  const std::string address = to_valid_utf8(author.address), name(author.name);
  const Recipient recipient = recipient_of(route, knowledge);
  const bool is_own = recipient.owns(author.domain);
  const auto note = [&](const char* id, Fact what) {
    out.findings.push_back(
        {id,
         Meaning::suspicious,
         {std::move(what), {"name", name}, {"address", address}, {"told_by", std::string(recipient.told_by)}},
         {cite(mail, "From")}});
  };
  bool other_address = false, own_domain = false;
  for (const NamedHost& one : hosts_in(name)) {
    own_domain = own_domain || (!is_own && recipient.owns(one.host));
    if (own_domain) {
      note("identity.own_domain_in_name", {"domain", std::string(one.host)});
      break;
    }
    other_address = one.after_at && !same_organisation(one.host, author.domain) && !list_field(mail);
    if (other_address) {
      note("identity.address_in_name", {"other", std::string(one.host)});
      break;
    }
  }
  const std::string* own = own_domain || is_own ? nullptr : own_name_in(name, knowledge.profile);
  if (own) note("identity.own_name_in_name", {"own", *own});
  return out;
}

}  // namespace kanshiki::examine
