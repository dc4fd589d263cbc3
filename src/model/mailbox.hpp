#pragma once
/// Mail addresses as header fields name them (RFC 5322 §3.4).

#include <string_view>
#include <vector>

namespace kanshiki {

/// One mailbox. Views point into the mail's bytes or its arena.
struct Mailbox {
  std::string_view name;     ///< the display name, or the comment in its place; decoded to UTF-8
  std::string_view local;    ///< as written, quotes included; may contain '@' where the mail is malformed
  std::string_view domain;   ///< as written; empty where there is none
  std::string_view address;  ///< local@domain, without comments and blanks; empty for `<>`
  std::string_view raw;      ///< all that was read as this mailbox
  bool malformed = false;    ///< not a mailbox by RFC 5322, obsolete forms included
};

struct AddressList {
  std::vector<Mailbox> mailboxes;        ///< in order, those of groups too
  std::vector<std::string_view> groups;  ///< names of groups, decoded, empty groups too
  bool malformed = false;                ///< the list, or a mailbox of it
  bool ambiguous = false;                ///< can be read in more than one way: `mailboxes` has each reading
};

}  // namespace kanshiki
