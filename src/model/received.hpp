#pragma once
/// One Received field, as its writer worded it (RFC 5321 §4.4).

#include <optional>
#include <string_view>

#include "base/ip.hpp"
#include "model/mail_date.hpp"

namespace kanshiki {

/// Whose wording a Received field has. Told by its shape alone, never by the host names in it: a line that
/// says it was written by a Gmail host and is not worded as Gmail words its lines is worth a second look.
enum class Dialect {
  generic,  ///< nothing that tells one writer from another
  amavisd,
  amazon_ses,
  au,       ///< au/KDDI's ezweb.ne.jp
  biglobe,  ///< no "from"
  communigate,
  courier,
  cyrus,
  docomo,
  domino,
  dovecot,
  dragonfly,
  ecelerity,
  exchange,
  exim,
  fetchmail,
  getmail,
  gmail,  ///< all of Google's
  haraka,
  iis,
  imail,
  ironport,
  mdaemon,
  mimecast,
  nemesis,  ///< 1&1, GMX
  nifty,    ///< no blank between host and address
  nullmailer,
  opensmtpd,
  oracle,  ///< iPlanet, Sun and Oracle messaging servers
  postfix,
  powermta,
  proofpoint,
  qmail,
  sendgrid,
  sendmail,
  squirrelmail,
  yahoo,  ///< Yahoo! JAPAN and Yahoo
  zimbra,
  zmailer,
};

std::string_view to_string(Dialect dialect);

struct ReceivedTls {
  bool used = false;         ///< told by the protocol's name or by a comment
  std::string_view version;  ///< as written: TLSv1.2, TLS1_2, …
  std::string_view cipher;
};

/// What the line says and nothing else: absent = not told. Views point into the mail's bytes or its arena.
///
///     from HELO (rDNS [address]) by HOST (software) with PROTOCOL id ID for <recipient>; date
///          └─claim └─observed by the host that wrote the line, if it can be believed ─…
struct ReceivedLine {
  std::string_view from_helo;  ///< what the other side called itself
  std::string_view from_rdns;  ///< the name that the writer found for the address
  std::optional<IpAddress> from_ip;
  bool from_is_unknown = false;       ///< the writer looked and found no name ("unknown")
  bool from_rdns_unverified = false;  ///< the name does not lead back to the address ("may be forged")

  std::string_view by;
  std::optional<IpAddress> by_ip;
  std::string_view via;            ///< HTTP, Frontend Transport, …
  std::string_view with;           ///< the protocol as written: ESMTPS, Microsoft SMTP Server, …
  std::string_view id;             ///< as written, angle brackets included
  std::string_view for_;           ///< the recipient, without angle brackets
  std::string_view envelope_from;  ///< the sender of the envelope, without angle brackets
  ReceivedTls tls;
  bool authenticated = false;  ///< the sender logged in: ESMTPA, "Authenticated sender", …
  std::optional<MailDate> date;

  bool local = false;       ///< handed in on the writing host itself: pickup, sendmail's command, a socket
  bool invocation = false;  ///< tells only how a program was started: "(qmail 123 invoked by uid 0)"
  std::string_view local_user;  ///< who handed it in: a user, or the number of one
  Dialect dialect = Dialect::generic;
};

}  // namespace kanshiki
