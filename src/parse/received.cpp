#include "parse/received.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "parse/date.hpp"
#include "parse/received_comment.hpp"
#include "parse/received_dialect.hpp"
#include "parse/trace.hpp"

namespace kanshiki::parse {
namespace {

constexpr auto npos = std::string_view::npos;
using Kind = TraceItem::Kind;

class LineReader {
 public:
  LineReader(std::string_view field, Arena& arena)
      : field_(field), arena_(arena), items_(read_clauses(field)) {}

  ReceivedLine read() && {
    line_.id = first_word(Clause::id);
    line_.for_ = without_angles(first_word(Clause::for_));
    line_.via = phrase(Clause::via);
    line_.with = phrase(Clause::with);
    line_.date = date();
    line_.dialect = dialect_of(items_, line_);
    read_lead();
    read_from();
    read_by();
    read_session();
    read_protocol();
    return line_;
  }

 private:
  std::string_view first_word(Clause clause) const {
    for (const TraceItem& item : items_)
      if (item.clause == clause && item.is_word()) return item.text;
    return {};
  }

  /// The words of a clause up to its first comment, or behind it where it has none before: `Microsoft SMTP
  /// Server`.
  std::string_view phrase(Clause clause) {
    const TraceItem* first = nullptr;
    const TraceItem* last = nullptr;
    for (const TraceItem& item : items_) {
      if (item.clause != clause || item.kind == Kind::keyword) continue;
      if (!item.is_word() && first) break;
      if (!item.is_word()) continue;
      if (!first) first = &item;
      last = &item;
    }
    if (!first) return {};
    const std::size_t begin = offset(first->text), end = offset(last->text) + last->text.size();
    const std::string_view whole = field_.substr(begin, end - begin);
    return whole.find('\n') == npos ? whole : arena_.keep(squeeze(whole));
  }

  std::size_t offset(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - field_.data());
  }

  // --- the date ---

  std::optional<MailDate> date() {
    const auto is_semicolon = [](const TraceItem& item) { return item.kind == Kind::semicolon; };
    const auto last = std::find_if(items_.rbegin(), items_.rend(), is_semicolon);
    if (last == items_.rend()) return date_without_semicolon();
    if (const auto found = date_after(*last)) return found;
    return date_after(*std::find_if(items_.begin(), items_.end(), is_semicolon));
  }

  std::optional<MailDate> date_after(const TraceItem& item) const {
    const auto found = parse_mail_date(field_.substr(offset(item.text) + item.text.size()));
    return found ? std::optional(*found) : std::nullopt;
  }

  /// `with SMTP id abc Wed, 14 Oct 2021 …`, and `with mapi id Wed, 14 Oct 2021 …`, where no id was written.
  std::optional<MailDate> date_without_semicolon() {
    for (std::size_t i = items_.size(); i-- > 0;) {
      if (items_[i].kind != Kind::keyword) continue;
      const bool has_value = i + 1 < items_.size() && items_[i + 1].is_word();
      const bool is_the_date = has_value && parse_weekday(items_[i + 1].text);
      if (is_the_date && items_[i].clause == Clause::id) line_.id = {};
      return has_value ? date_after(items_[is_the_date ? i : i + 1]) : std::nullopt;
    }
    return std::nullopt;
  }

  // --- who handed it over ---

  /// What stands before any keyword: `(qmail 1 invoked by uid 0)`, `(from root@localhost)`, BIGLOBE's host.
  void read_lead() {
    for (const TraceItem& item : items_) {
      if (item.clause != Clause::lead || !item.is_comment()) continue;
      const auto words = split_trace(item.text);
      line_.invocation = line_.invocation || icontains(item.text, " invoked ");
      if (words.size() == 2 && iequals(words[0].text, "from")) hand_in(words[1].text);
      if (words.size() > 2 && iequals(words[words.size() - 2].text, "uid")) hand_in(words.back().text);
    }
  }

  void hand_in(std::string_view user) {
    line_.local = true;
    line_.local_user = user;
  }

  void read_from() {
    std::string_view name = first_word(Clause::from);
    if (name.empty() && is_leading_host()) name = first_word(Clause::lead);
    if (name.empty() && !has_from()) return;
    const HostComment told = from_comments();
    line_.from_ip = told.ip;
    line_.local = line_.local || told.socket;
    line_.authenticated = line_.authenticated || told.login;
    take_bracketed_words(Clause::from, line_.from_ip);
    name_the_other_side(name, told);
    read_pickup(name);
    line_.from_rdns_unverified = told.unverified && !line_.from_rdns.empty();
  }

  bool has_from() const {
    return std::any_of(items_.begin(), items_.end(),
                       [](const TraceItem& item) { return item.clause == Clause::from; });
  }

  /// BIGLOBE: `mail.example by rcpt-impgw… (shby/…)`.
  bool is_leading_host() {
    const bool alone = !items_.empty() && items_.front().is_word() && !first_word(Clause::by).empty() &&
                       (items_.size() < 2 || !items_[1].is_word());
    if (alone && line_.dialect == Dialect::generic) line_.dialect = Dialect::biglobe;
    return alone;
  }

  /// All that the comments tell of the other side. Of two addresses the later one counts: a server writes its
  /// own behind what the client chose to call itself.
  HostComment from_comments() const {
    HostComment all;
    for (const TraceItem& item : items_) {
      const bool about_peer = item.clause == Clause::from || (item.clause == Clause::lead && !has_from());
      if (!about_peer || !item.is_comment()) continue;
      const HostComment one = read_host_comment(item.text);
      if (one.ip) all.ip = one.ip;
      if (!one.name.empty()) all.name = one.name;
      if (one.greeting != HostComment::Greeting::none) all.helo = one.helo, all.greeting = one.greeting;
      all.unverified = all.unverified || one.unverified;
      all.socket = all.socket || one.socket;
      all.login = all.login || one.login;
    }
    return all;
  }

  /// `from HELO [192.0.2.1] by` (fetchmail, IMail), `by HOST [192.0.2.2] with` (MDaemon)
  void take_bracketed_words(Clause clause, std::optional<IpAddress>& ip) const {
    bool first = true;
    for (const TraceItem& item : items_) {
      if (item.clause != clause || !item.is_word()) continue;
      if (!first && !ip && item.text.starts_with('[')) ip = parse_address_literal(item.text);
      first = false;
    }
  }

  /// Whether the first word is what the other side called itself or what the writer looked up differs by
  /// dialect.
  void name_the_other_side(std::string_view name, const HostComment& told) {
    const auto literal = parse_address_literal(name);
    const bool greeting_told = told.greeting != HostComment::Greeting::none;
    line_.from_is_unknown = is_unknown_name(told.name) || (greeting_told && is_unknown_name(name));
    if (!line_.from_is_unknown && !told.name.empty()) line_.from_rdns = told.name;
    if (!line_.from_ip && told.name.empty()) line_.from_ip = literal;
    if (greeting_told) {
      line_.from_helo = told.helo;
      if (!literal && !line_.from_is_unknown) line_.from_rdns = name;
    } else if (is_unknown_name(name) && told.name.empty() && line_.dialect != Dialect::exchange) {
      line_.from_is_unknown = true;
    } else if (!literal || line_.from_ip != literal || !told.name.empty() || line_.from_is_unknown) {
      line_.from_helo = name;
    }
    const bool verified_by_exim =
        line_.dialect == Dialect::exim && told.ip && !greeting_told && told.name.empty();
    if (verified_by_exim && !literal && !line_.from_is_unknown)
      line_.from_rdns = name;  // Exim leaves out a HELO that is the same
  }

  /// `from mail pickup service by`, `from root by host with local`
  void read_pickup(std::string_view name) {
    const bool pickup = iequals(name, "mail") && icontains(phrase(Clause::from), "pickup service");
    const bool handed_in = istarts_with(line_.with, "local") && !line_.from_ip;
    if (!pickup && !handed_in) return;
    hand_in(pickup ? std::string_view{} : name);
    line_.from_helo = line_.from_rdns = {};
  }

  // --- who wrote it ---

  void read_by() {
    line_.by = first_word(Clause::by);
    line_.by_ip = parse_address_literal(line_.by);
    take_bracketed_words(Clause::by, line_.by_ip);
    for (const TraceItem& item : items_) {
      if (item.clause != Clause::by || !item.is_comment()) continue;
      const HostComment host = read_host_comment(item.text);
      const bool may_be_a_version = host.bare_ip && line_.dialect != Dialect::exchange;
      if (host.ip && !may_be_a_version && !line_.by_ip) line_.by_ip = host.ip;
      read_userid(item.text);
    }
  }

  /// `by HOST (Postfix, from userid 33)`
  void read_userid(std::string_view comment) {
    const auto words = split_trace(comment);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      if (iequals(words[i].text, "userid")) hand_in(words[i + 1].text);
  }

  // --- the session ---

  void read_session() {
    for (const TraceItem& item : items_) {
      if (!item.is_comment()) continue;
      const bool about_a_host = item.clause == Clause::from && read_host_comment(item.text).tells_anything();
      if (!about_a_host) note_session(item.text, line_);
      if (iequals(item.text, "via HTTP") && line_.via.empty()) line_.via = item.text.substr(4);
      if (icontains(item.text, "Transport Security")) line_.tls.used = true;
    }
    for (std::size_t i = 0; i + 1 < items_.size(); ++i) note_word_pair(items_[i], items_[i + 1]);
  }

  /// Outside of comments: `tls CIPHER` and `from <sender>` (Exim), `envelope-from <sender>` (Haraka)
  void note_word_pair(const TraceItem& item, const TraceItem& next) {
    if (!item.is_word() || !next.is_word()) return;
    if (iequals(item.text, "tls") && line_.tls.cipher.empty()) line_.tls.cipher = next.text;
    const bool repeated_from = iequals(item.text, "from") && next.text.starts_with('<');
    if ((repeated_from || iequals(item.text, "envelope-from")) && line_.envelope_from.empty())
      line_.envelope_from = without_angles(next.text);
  }

  /// RFC 3848: S for TLS, A for a login. IronPort names the cipher: `ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384`.
  void read_protocol() {
    static constexpr std::string_view with_login[] = {"SMTPA", "SMTPSA", "LMTPA", "LMTPSA", "asmtp"};
    static constexpr std::string_view with_tls[] = {"SMTPS", "SMTPSA", "LMTPS", "LMTPSA", "HTTPS"};
    const auto ends = [&](std::string_view suffix) { return iends_with(line_.with, suffix); };
    if (std::any_of(std::begin(with_login), std::end(with_login), ends)) line_.authenticated = true;
    if (std::any_of(std::begin(with_tls), std::end(with_tls), ends)) line_.tls.used = true;
    if (const std::size_t at = ifind(line_.with, "/TLS/"); at != npos) {
      line_.tls.used = true;
      const std::string_view cipher = line_.with.substr(at + 5);
      line_.tls.cipher = cipher.substr(0, cipher.find(' '));
    }
  }

  std::string_view field_;
  Arena& arena_;
  std::vector<TraceItem> items_;
  ReceivedLine line_;
};

}  // namespace

ReceivedLine parse_received(std::string_view raw_value, Arena& arena) {
  return LineReader(raw_value, arena).read();
}

}  // namespace kanshiki::parse
