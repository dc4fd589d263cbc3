#pragma once
/// Whether a mail is one of several.

#include <string_view>

#include "model/mail.hpp"

namespace kanshiki {

/// What programs put before a subject: `Re:`, `AW：`, `転送:`.
enum class SubjectPrefix { none, answer, forward };
SubjectPrefix subject_prefix(std::string_view subject);

/// Whether the mail names one that it answers (RFC 5322 §3.6.4).
bool is_in_thread(const Mail& mail);

/// The same, or whether its subject begins as those of answers and forwards do.
bool answers_somebody(const Mail& mail);

}  // namespace kanshiki
