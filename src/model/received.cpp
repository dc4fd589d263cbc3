#include "model/received.hpp"

#include <iterator>

namespace kanshiki {
namespace {

constexpr std::string_view dialects[] = {
    "generic", "amavisd",  "amazon_ses", "au",           "biglobe",   "communigate", "courier",  "cyrus",
    "docomo",  "domino",   "dovecot",    "dragonfly",    "ecelerity", "exchange",    "exim",     "fetchmail",
    "getmail", "gmail",    "haraka",     "iis",          "imail",     "ironport",    "mdaemon",  "mimecast",
    "nemesis", "nifty",    "nullmailer", "opensmtpd",    "oracle",    "postfix",     "powermta", "proofpoint",
    "qmail",   "sendgrid", "sendmail",   "squirrelmail", "yahoo",     "zimbra",      "zmailer"};
static_assert(std::size(dialects) == static_cast<std::size_t>(Dialect::zmailer) + 1);

}  // namespace

std::string_view to_string(Dialect dialect) { return dialects[static_cast<std::size_t>(dialect)]; }

}  // namespace kanshiki
