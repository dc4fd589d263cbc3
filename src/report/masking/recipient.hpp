#pragma once
/// Who received the mail, as far as the recipient's profile and the mail itself tell.

#include <set>
#include <string>

#include "base/ip.hpp"
#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki::masking {

/// Text is in lower case, names are as written.
struct Recipient {
  std::set<std::string> addresses;
  std::set<std::string> domains;  ///< of the recipient's organisation; hosts below them are its own
  std::set<std::string> hosts;    ///< single hosts that handled the mail on the recipient's side
  std::set<std::string> names;    ///< of people and organisations
  std::set<std::string> words;    ///< what else stands for the recipient: bare host names, a tenant's number
  std::set<IpAddress> ips;        ///< of the recipient's servers
};

/// What the receiving side wrote (everything above the trust boundary), what the profile knows, and whom the
/// mail is addressed to. The last is the sender's word: it never makes the sender's own address or domain,
/// or a known brand's domain, the recipient's.
Recipient recipient_of(const Case& subject, const Knowledge& knowledge);

}  // namespace kanshiki::masking
