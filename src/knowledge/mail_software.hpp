#pragma once
/// What software wrote a mail, as far as its Message-ID and its own word tell (data/message_ids.toml,
/// data/mail_clients.toml).

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace re2 {
class RE2;
}

namespace kanshiki {

/// A shape of Message-IDs and who makes such.
struct IdShape {
  std::string id;                               ///< "uuid_like"
  std::string kind;                             ///< server, client, library, service
  std::string software;                         ///< as a reader may know it
  std::shared_ptr<const re2::RE2> local, host;  ///< host: null if any

  bool fits(std::string_view id_local, std::string_view id_host) const;
};

/// A program in front of which a person sits.
struct MailClient {
  std::string id, name;
  std::vector<std::string> begins;  ///< of X-Mailer or User-Agent
  std::vector<std::string> shapes;  ///< ids of the shapes that it makes; empty: not known
  bool desktop = false;             ///< hands mail to its provider, never straight to the recipient's server
  std::optional<std::chrono::sys_seconds> ended;  ///< no updates since
  std::string language;                           ///< of nearly all its users, where that is so
};

struct MailSoftware {
  std::vector<IdShape> shapes;
  std::vector<MailClient> clients;

  /// The first shape that fits; null if none does.
  const IdShape* shape_of(std::string_view id_local, std::string_view id_host) const;
  /// The client that a mail's X-Mailer or User-Agent names; null if none is known.
  const MailClient* client_of(std::string_view named) const;
};

/// Read message_ids.toml and mail_clients.toml; `malformed` names the entry.
Result<std::vector<IdShape>> read_id_shapes(std::string_view toml);
Result<std::vector<MailClient>> read_mail_clients(std::string_view toml);

}  // namespace kanshiki
