#pragma once
/// Bytes → Mail.

#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "model/mail.hpp"

namespace kanshiki::parse {

/// Takes a mail apart: RFC 5322, or Outlook's .msg. Never throws on hostile bytes; what is wrong is in
/// `Mail::defects`.
/// Errors: `malformed` (nothing in it, or no mail at all), `limit` (larger than limits::mail_bytes).
Result<std::shared_ptr<const Mail>> parse_mail(std::string bytes);

/// A mail whose bytes lie in `storage` already: one that another mail carries.
Result<std::shared_ptr<const Mail>> parse_mail(std::shared_ptr<Storage> storage, std::string_view bytes,
                                               Format format = Format::rfc822);

}  // namespace kanshiki::parse
