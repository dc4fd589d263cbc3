#pragma once
/// A mail that carries other mails: somebody's forward of what looked suspicious, a report to an abuse desk.

#include <memory>
#include <string_view>
#include <vector>

#include "model/mail.hpp"

namespace kanshiki::parse {

struct Carried {
  std::shared_ptr<const Mail> mail;
  std::string_view how;  ///< attached, packed, inline
};

/// What a mail carries, and what is left of it without that.
struct Carriage {
  std::vector<Carried> mails;  ///< at most limits::carried_mails, those inside of them not among them
  std::shared_ptr<const Mail>
      cover;  ///< the carrier's own header, words and files; null if it carries nothing
};

/// Takes out of `mail`
/// - attached mails: message/rfc822, `.eml` and `.msg` files, the reported mail of an abuse report (RFC
/// 5965);
/// - such files in an archive that is attached;
/// - a mail forwarded by pasting it (find_forward), with the files that came with it: a new mail is made of
///   the fields shown and the body, its format Format::inline_forward.
///
/// Reports of servers (Mail::is_report), digests, and answers that quote carry nothing.
Carriage take_out_carried(const Mail& mail);

}  // namespace kanshiki::parse
