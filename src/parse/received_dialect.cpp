#include "parse/received_dialect.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/received_comment.hpp"

namespace kanshiki::parse {
namespace {

constexpr auto npos = std::string_view::npos;

struct Sign {
  std::string_view begin;  ///< of the text, case ignored
  Dialect dialect;
};

/// Comments outside of the clause "from", where the writer names its software.
constexpr Sign software[] = {
    {"Postfix", Dialect::postfix},
    {"Exim", Dialect::exim},
    {"amavisd", Dialect::amavisd},
    {"CommuniGate", Dialect::communigate},
    {"Cyrus", Dialect::cyrus},
    {"DOCOMO Mail Server", Dialect::docomo},
    {"Dovecot", Dialect::dovecot},
    {"DragonFly Mail Agent", Dialect::dragonfly},
    {"ecelerity", Dialect::ecelerity},
    {"EZweb Mail", Dialect::au},
    {"fetchmail-", Dialect::fetchmail},
    {"getmail", Dialect::getmail},
    {"Haraka", Dialect::haraka},
    {"HCL Domino", Dialect::domino},
    {"IBM Domino", Dialect::domino},
    {"Lotus Domino", Dialect::domino},
    {"iPlanet Messaging", Dialect::oracle},
    {"Sun Java", Dialect::oracle},
    {"Oracle Communications", Dialect::oracle},
    {"MDaemon", Dialect::mdaemon},
    {"Microsoft Exchange Internet Mail", Dialect::exchange},
    {"Nemesis", Dialect::nemesis},
    {"nullmailer", Dialect::nullmailer},
    {"OpenSMTPD", Dialect::opensmtpd},
    {"PowerMTA", Dialect::powermta},
    {"PPS", Dialect::proofpoint},
    {"qmail", Dialect::qmail},
    {"qp ", Dialect::qmail},
    {"Sendmail", Dialect::sendmail},
    {"SG", Dialect::sendgrid},
    {"shby/", Dialect::biglobe},
    {"SMTPD32", Dialect::imail},
    {"SquirrelMail", Dialect::squirrelmail},
};

constexpr Sign protocols[] = {
    {"Microsoft SMTPSVC", Dialect::iis},
    {"Microsoft SMTP Server", Dialect::exchange},
    {"mapi", Dialect::exchange},

    {"Internet Mail Service", Dialect::exchange},
    {"ESMTP/TLS/", Dialect::ironport},
    {"qmail-scanner", Dialect::qmail},
    {"getmail", Dialect::getmail},
};

template <std::size_t N>
Dialect look_up(const Sign (&signs)[N], std::string_view text) {
  for (const Sign& sign : signs) {
    const std::string_view rest = text.substr(std::min(sign.begin.size(), text.size()));
    const bool within_a_word = !rest.empty() && is_alpha(rest.front()) && is_alpha(sign.begin.back());
    if (istarts_with(text, sign.begin) && !within_a_word) return sign.dialect;
  }
  return Dialect::generic;
}

/// Sendmail's version and that of its configuration: `8.16.1/8.16.1/Submit`, `SGI-8.9.3/8.9.3`, `V8/cf`.
bool is_sendmail_version(std::string_view comment) {
  const std::size_t slash = comment.find('/');
  if (slash == npos || slash == 0 || slash + 1 == comment.size()) return false;
  const std::string_view version = comment.substr(0, slash);
  if (version == "V8") return true;
  const std::size_t dot = version.find('.');
  const bool numbered = dot != npos && dot > 0 && is_digit(version[dot - 1]) && version.find(' ') == npos;
  return numbered && (is_digit(comment.front()) || is_digit(comment[slash + 1]));
}

bool all_of(std::string_view text, bool (*test)(char)) { return std::all_of(text.begin(), text.end(), test); }

/// `1jQLDQ-0004cB-PS`; since Exim 4.97 `1rucH7-00000006jn1-Mx12`.
bool is_exim_id(std::string_view id) {
  const std::size_t first = id.find('-'), last = id.rfind('-');
  if (first != 6 || last == first) return false;
  const std::size_t middle = last - first - 1, end = id.size() - last - 1;
  const bool lengths = (middle == 6 && end == 2) || (middle == 11 && end == 4);
  return lengths && all_of(id, [](char c) { return is_alnum(c) || c == '-'; });
}

/// `n12csp458172ljj`, `m4si4107937vcr.71.2010.12.10.09.07.08` (a time, not an address): a mark for the kind
/// of the hop amid hexadecimal digits.
bool is_google_id(std::string_view id) {
  const std::string_view head = id.substr(0, id.find('.'));
  const std::string_view tail = id.substr(head.size());
  if (!all_of(head, [](char c) { return is_digit(c) || c == '-' || (c >= 'a' && c <= 'z'); })) return false;
  if (!all_of(tail, [](char c) { return is_digit(c) || c == '.' || c == '-' || is_alpha(c); })) return false;
  for (std::string_view mark : {"csp", "cs", "sor", "so", "si", "sm", "ls", "mr", "pl"}) {
    const std::size_t at = head.find(mark);
    if (at == npos || at == 0 || hex_value(head[at - 1]) < 0) continue;
    const std::string_view digits = head.substr(at + mark.size(), 4);
    if (digits.size() == 4 && all_of(digits, is_digit)) return true;
  }
  return false;
}

/// Forty or more small letters and digits.
bool is_amazon_id(std::string_view id) {
  return id.size() >= 40 && all_of(id, [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); });
}

/// `uk-mta-12-AbC…`
bool is_mimecast_id(std::string_view id) { return id.size() > 7 && istarts_with(id.substr(2), "-mta-"); }

/// `43yfasxurx-1`
bool is_proofpoint_id(std::string_view id) {
  const std::string_view number = id.size() > 11 ? id.substr(11) : std::string_view{};
  return id.find('-') == 10 && !number.empty() && number.size() <= 2 && all_of(number, is_digit) &&
         all_of(id.substr(0, 10), [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); });
}

Dialect by_id(std::string_view id) {
  if (is_exim_id(id)) return Dialect::exim;
  if (is_google_id(id)) return Dialect::gmail;
  if (is_proofpoint_id(id)) return Dialect::proofpoint;
  if (is_mimecast_id(id)) return Dialect::mimecast;
  if (is_amazon_id(id)) return Dialect::amazon_ses;
  return Dialect::generic;
}

Dialect by_from_comment(const TraceItem& item) {
  const HostComment host = read_host_comment(item.text);
  if (icontains(item.text, "rhost-flags-")) return Dialect::zmailer;
  if (istarts_with(item.text, "AUTH: ") || icontains(item.text, "[::ffff:")) return Dialect::courier;
  switch (host.greeting) {
    case HostComment::Greeting::lhlo:
      return Dialect::zimbra;
    case HostComment::Greeting::ehlo:
      return Dialect::yahoo;
    case HostComment::Greeting::helo:
      return istarts_with(item.text, "HELO ") ? Dialect::qmail : Dialect::generic;
    default:
      break;
  }
  return item.glued && host.ip && item.text.starts_with('[') ? Dialect::nifty : Dialect::generic;
}

Dialect by_comments(const std::vector<TraceItem>& items) {
  for (const TraceItem& item : items) {
    if (!item.is_comment()) continue;
    const bool names_software = item.clause != Clause::from || istarts_with(item.text, "SquirrelMail");
    const Dialect found = names_software ? look_up(software, item.text) : Dialect::generic;
    if (found != Dialect::generic) return found;
    if (item.clause == Clause::by && is_sendmail_version(item.text)) return Dialect::sendmail;
  }
  return Dialect::generic;
}

Dialect by_from(const std::vector<TraceItem>& items) {
  for (const TraceItem& item : items) {
    if (item.clause != Clause::from || !item.is_comment()) continue;
    const Dialect found = by_from_comment(item);
    if (found != Dialect::generic) return found;
  }
  return Dialect::generic;
}

/// `from X (2001:db8::1) by Y with HTTPS`: between Exchange Online's stores.
bool is_between_stores(const std::vector<TraceItem>& items, const ReceivedLine& line) {
  return line.with == "HTTPS" && std::any_of(items.begin(), items.end(), [](const TraceItem& item) {
           return item.clause == Clause::from && item.is_comment() && read_host_comment(item.text).bare_ip;
         });
}

}  // namespace

Dialect dialect_of(const std::vector<TraceItem>& items, const ReceivedLine& line) {
  Dialect found = by_comments(items);
  if (found == Dialect::generic) found = look_up(protocols, line.with);
  if (found == Dialect::generic && line.via.ends_with(" Transport")) found = Dialect::exchange;
  if (found == Dialect::generic && is_between_stores(items, line)) found = Dialect::exchange;
  if (found == Dialect::generic) found = by_id(line.id);
  if (found == Dialect::generic) found = by_from(items);
  return found;
}

}  // namespace kanshiki::parse
