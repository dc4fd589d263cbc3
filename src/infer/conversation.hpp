#pragma once
/// Whether a mail is part of people's talk rather than a company's notice.

#include "model/mail.hpp"

namespace kanshiki::infer {

/// A reply or a forward, by its fields or the beginning of its subject.
bool answers_somebody(const Mail& mail);

/// Went through a mailing list that people write to (RFC 2369 List-Post and its elders).
bool through_list(const Mail& mail);

}  // namespace kanshiki::infer
