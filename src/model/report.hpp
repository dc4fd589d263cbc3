#pragma once
/// What mail servers report (RFC 3464, RFC 5321 §4.5.5).

#include "model/mail.hpp"

namespace kanshiki {

/// A notice that is in a server's name and has the null return path; sendmail stores that as MAILER-DAEMON.
/// The path alone, or the form of a report (Mail::is_report), is anybody's to choose.
bool is_failure_notice(const Mail& mail);

}  // namespace kanshiki
