/// The sender's domain lies under a top-level domain of which thieves hold a large share
/// (data/domain_lists.toml).

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found sender_tld(const Mail& mail, const Knowledge& knowledge, World&) {
  if (mail.from.mailboxes.empty()) return {};
  const std::string_view domain = mail.from.mailboxes.front().domain;
  const std::string_view tld = knowledge.lookalikes.lists().abused_tld_of(domain);
  if (tld.empty() || knowledge.owner_of(domain)) return {};
  return {{{"identity.abused_tld",
            Meaning::suspicious,
            {{"domain", to_valid_utf8(domain)}, {"tld", std::string(tld)}},
            {cite(mail, "From")}}},
          {}};
}

}  // namespace kanshiki::examine
