#pragma once
/// The mails that a site has learnt from, as they are kept: no mail and no word, but which buckets each has.
///
///     kanshiki mails 2
///     9f86d0… unwanted 17 4711 90210 …

#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "knowledge/wording_training.hpp"

namespace kanshiki {

/// By digest. What was learnt twice counts once; what is learnt anew as the other side changes sides.
using KnownMails = std::map<std::string, KnownMail, std::less<>>;

/// Errors name the line.
Result<KnownMails> read_known_mails(std::string_view text);
std::string write_known_mails(const KnownMails& mails);

}  // namespace kanshiki
