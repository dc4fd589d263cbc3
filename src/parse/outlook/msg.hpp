#pragma once
/// Outlook's .msg ([MS-OXMSG]): a message as a tree of properties, made a mail.

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki::parse::outlook {

/// The mail in RFC 5322: the header as it came over the wire, where Outlook kept it, else what the properties
/// tell; plain text, HTML (also where only RTF holds it), attachments, embedded messages as message/rfc822.
/// `malformed`: `bytes` are no such file.
Result<std::string> mail_of_msg(std::string_view bytes);

}  // namespace kanshiki::parse::outlook
