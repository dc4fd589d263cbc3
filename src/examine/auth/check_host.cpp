#include "examine/auth/check_host.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "parse/auth/spf_macro.hpp"
#include "parse/auth/spf_record.hpp"
#include "parse/domain.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/reverse_name.hpp"

namespace kanshiki::examine {
namespace {

using parse::MacroUse;
using parse::SpfDirective;
using parse::SpfRecord;
using Mechanism = SpfDirective::Mechanism;

// RFC 7208 §4.6.4.
constexpr unsigned most_terms_with_lookups = 10, most_void_lookups = 2;
constexpr std::size_t most_exchanges = 10;

SpfResult result_of(char qualifier) {
  switch (qualifier) {
    case '-':
      return SpfResult::fail;
    case '~':
      return SpfResult::softfail;
    case '?':
      return SpfResult::neutral;
    default:
      return SpfResult::pass;
  }
}

/// A name that can be asked for; what cannot be is treated as if it did not exist (RFC 7208 §4.3, §4.8).
bool can_exist(const std::string& name) { return name.find('.') != std::string::npos && dns_name(name); }

/// What ends an evaluation before a directive matches.
struct Stop {
  SpfResult result;
  std::string problem;
  bool withheld = false;
};

/// Whether a directive matches, or why the evaluation ends here.
using Match = tl::expected<bool, Stop>;

tl::unexpected<Stop> stop(SpfResult result, std::string problem) {
  return tl::unexpected<Stop>(Stop{result, std::move(problem)});
}
tl::unexpected<Stop> too_telling() {
  return tl::unexpected<Stop>(
      Stop{SpfResult::temperror, "the record wants the sender's address asked for", true});
}
tl::unexpected<Stop> not_known(const Error& error) { return stop(SpfResult::temperror, error.what); }

/// One check; the limits run through all records that it leads to.
class Check {
 public:
  Check(World& world, const SpfRequest& request)
      : world_(world), discreet_(request.discreet), helo_(request.helo) {
    ip_ = request.ip.unmapped();
    const std::size_t at = request.sender.rfind('@');
    const bool has_at = at != std::string::npos;
    local_ = has_at && at > 0 ? request.sender.substr(0, at) : "postmaster";
    sender_domain_ = request.sender.empty() ? helo_ : request.sender.substr(has_at ? at + 1 : 0);
  }

  SpfOutcome run() {
    SpfOutcome out = evaluate(sender_domain_);
    out.domain = sender_domain_;
    return out;
  }

 private:
  /// check_host() itself, for `domain` (§4).
  SpfOutcome evaluate(const std::string& domain) {
    SpfOutcome out;
    out.record_at = domain;
    if (!can_exist(domain) || parse_address_literal(domain)) return out;
    const auto text = find_record(domain);
    if (!text) return ended(out, text.error());
    out.record = *text;
    const auto record = parse::parse_spf_record(*text);
    if (!record) return ended(out, {SpfResult::permerror, record.error().what});
    return evaluate(*record, domain, out);
  }

  static SpfOutcome ended(SpfOutcome out, const Stop& why) {
    out.result = why.result;
    out.problem = why.problem;
    out.withheld = why.withheld;
    return out;
  }

  /// The one SPF record of `domain` (§4.4, §4.5).
  tl::expected<std::string, Stop> find_record(const std::string& domain) {
    const auto texts = world_.ask(Txt{domain});
    if (!texts) return not_known(texts.error());
    std::vector<std::string> records;
    std::copy_if(texts->values.begin(), texts->values.end(), std::back_inserter(records),
                 parse::is_spf_record);
    if (records.empty()) return stop(SpfResult::none, "");
    if (records.size() > 1) return stop(SpfResult::permerror, domain + " has more than one SPF record");
    return records.front();
  }

  SpfOutcome evaluate(const SpfRecord& record, const std::string& domain, SpfOutcome out) {
    for (const SpfDirective& directive : record.directives) {
      const Match match = matches(directive, domain);
      if (!match) return ended(out, match.error());
      if (!*match) continue;
      out.result = result_of(directive.qualifier);
      out.matched = directive.text;
      if (out.result == SpfResult::fail && record.explanation && !in_include_)
        out.explanation = explain(*record.explanation, domain);
      return out;
    }
    if (record.redirect) return redirected(*record.redirect, domain, out);
    out.result = SpfResult::neutral;
    return out;
  }

  /// §6.1
  SpfOutcome redirected(std::string_view spec, const std::string& domain, const SpfOutcome& here) {
    if (!spend_term()) return ended(here, too_many_terms());
    const auto target = expand_domain(spec, domain);
    if (!target) return ended(here, target.error());
    SpfOutcome out = evaluate(*target);
    if (out.result == SpfResult::none)
      return ended(here,
                   {SpfResult::permerror, "redirect leads to " + *target + ", which has no SPF record"});
    return out;
  }

  Match matches(const SpfDirective& directive, const std::string& domain) {
    switch (directive.mechanism) {
      case Mechanism::all:
        return true;
      case Mechanism::ip4:
      case Mechanism::ip6:
        return directive.network.contains(ip_);
      default:
        break;
    }
    if (!spend_term()) return tl::unexpected<Stop>(too_many_terms());
    const auto target = directive.domain.empty() ? domain : expand_domain(directive.domain, domain);
    if (!target) return tl::unexpected<Stop>(target.error());
    switch (directive.mechanism) {
      case Mechanism::include:
        return includes(*target);
      case Mechanism::a:
        return has_address(*target, directive);
      case Mechanism::mx:
        return has_exchange(*target, directive);
      case Mechanism::ptr:
        return is_named(*target);
      default:
        return exists(*target);
    }
  }

  /// §5.2
  Match includes(const std::string& target) {
    const bool outer = std::exchange(in_include_, true);
    const SpfOutcome inner = evaluate(target);
    in_include_ = outer;
    switch (inner.result) {
      case SpfResult::pass:
        return true;
      case SpfResult::temperror:
        return tl::unexpected<Stop>(Stop{inner.result, inner.problem, inner.withheld});
      case SpfResult::permerror:
        return stop(SpfResult::permerror, inner.problem);
      case SpfResult::none:
        return stop(SpfResult::permerror, "include leads to " + target + ", which has no SPF record");
      default:
        return false;
    }
  }

  /// §5.3
  Match has_address(const std::string& host, const SpfDirective& directive) {
    if (!can_exist(host)) return count_void(true);
    const auto addresses = addresses_of(host);
    if (!addresses) return not_known(addresses.error());
    if (const Match within = count_void(addresses->values.empty()); !within) return within;
    return any_in(addresses->values, directive);
  }

  /// §5.4
  Match has_exchange(const std::string& target, const SpfDirective& directive) {
    if (!can_exist(target)) return count_void(true);
    const auto exchanges = world_.ask(Mx{target});
    if (!exchanges) return not_known(exchanges.error());
    if (const Match within = count_void(exchanges->values.empty()); !within) return within;
    if (exchanges->values.size() > most_exchanges)
      return stop(SpfResult::permerror, target + " has more than ten mail exchangers");
    std::optional<Error> missed;
    bool found = false;
    for (const MailExchange& exchange : exchanges->values) {  // all are asked before any is missed
      if (!can_exist(exchange.host)) continue;
      const auto addresses = addresses_of(exchange.host);
      if (!addresses)
        missed = addresses.error();
      else
        found = found || any_in(addresses->values, directive);
    }
    if (!found && missed) return not_known(*missed);
    return found;
  }

  /// §5.5; what cannot be looked up does not match.
  Match is_named(const std::string& target) {
    const auto names = ask_reverse_names(world_, ip_);
    if (!names) return false;
    if (const Match within = count_void(names->names.empty()); !within) return within;
    return std::any_of(names->confirmed.begin(), names->confirmed.end(),
                       [&](const std::string& name) { return is_at_or_below(name, target); });
  }

  /// §5.7: an A record, even for IPv6.
  Match exists(const std::string& target) {
    if (!can_exist(target)) return count_void(true);
    const auto addresses = world_.ask(A{target});
    if (!addresses) return not_known(addresses.error());
    if (const Match within = count_void(addresses->values.empty()); !within) return within;
    return !addresses->values.empty();
  }

  Result<Records<IpAddress>> addresses_of(const std::string& host) {
    return ip_.is_v4() ? world_.ask(A{host}) : world_.ask(Aaaa{host});
  }

  bool any_in(const std::vector<IpAddress>& addresses, const SpfDirective& directive) const {
    const unsigned prefix = ip_.is_v4() ? directive.prefix4 : directive.prefix6;
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const IpAddress& address) { return network_of(address, prefix).contains(ip_); });
  }

  bool spend_term() { return ++terms_ <= most_terms_with_lookups; }
  static Stop too_many_terms() { return {SpfResult::permerror, "the records need more than ten look-ups"}; }

  /// Counts a look-up that found nothing; false (no match), or the limit was passed.
  Match count_void(bool is_void) {
    if (!is_void || ++void_lookups_ <= most_void_lookups) return false;
    return stop(SpfResult::permerror, "more than two look-ups found nothing");
  }

  /// §7.3: without its final dot, cut from the left where it is too long.
  tl::expected<std::string, Stop> expand_domain(std::string_view spec, const std::string& domain) {
    tells_local_part_ = false;
    std::string out = expand(spec, MacroUse::domain, domain).value_or("");
    if (discreet_ && tells_local_part_) return too_telling();
    if (out.ends_with('.')) out.pop_back();
    while (out.size() > parse::longest_domain && out.find('.') != std::string::npos)
      out.erase(0, out.find('.') + 1);
    return out;
  }

  Result<std::string> expand(std::string_view text, MacroUse use, const std::string& domain) {
    return parse::expand_macros(text, use, [&](char letter) { return macro_value(letter, domain); });
  }

  /// §7.2
  std::string macro_value(char letter, const std::string& domain) {
    tells_local_part_ = tells_local_part_ || letter == 's' || letter == 'l';
    switch (letter) {
      case 's':
        return local_ + "@" + sender_domain_;
      case 'l':
        return local_;
      case 'o':
        return sender_domain_;
      case 'd':
        return domain;
      case 'i':
        return dotted_address();
      case 'p':
        return confirmed_name(domain);
      case 'v':
        return ip_.is_v4() ? "in-addr" : "ip6";
      case 'h':
        return helo_;
      case 'c':
        return ip_.to_string();
      case 't':
        return std::to_string(world_.now().time_since_epoch().count());
      default:
        return "unknown";  // r: the host that checks
    }
  }

  /// `192.0.2.1`, or 32 nibbles with dots between.
  std::string dotted_address() const {
    if (ip_.is_v4()) return ip_.to_string();
    std::string out = ip_.reversed_labels();
    std::reverse(out.begin(), out.end());
    return out;
  }

  /// `domain` itself, else a name below it, else any (§7.3).
  std::string confirmed_name(const std::string& domain) {
    const auto names = ask_reverse_names(world_, ip_);
    if (!names || names->confirmed.empty()) return "unknown";
    for (const std::string& name : names->confirmed)
      if (iequals(name, domain)) return name;
    for (const std::string& name : names->confirmed)
      if (is_at_or_below(name, domain)) return name;
    return names->confirmed.front();
  }

  /// §6.2; nothing if it cannot be had: the result stands without it.
  std::string explain(std::string_view spec, const std::string& domain) {
    const auto target = expand_domain(spec, domain);
    if (!target || !can_exist(*target)) return {};
    const auto texts = world_.ask(Txt{*target});
    if (!texts || texts->values.size() != 1) return {};
    return expand(texts->values.front(), MacroUse::explanation, domain).value_or("");
  }

  World& world_;
  bool discreet_;
  IpAddress ip_;
  std::string helo_, local_, sender_domain_;
  unsigned terms_ = 0, void_lookups_ = 0;
  bool in_include_ = false;
  bool tells_local_part_ = false;  // the name that is being expanded
};

}  // namespace

std::string_view to_string(SpfResult result) {
  constexpr std::string_view names[] = {"none",     "neutral",   "pass",     "fail",
                                        "softfail", "temperror", "permerror"};
  return names[static_cast<std::size_t>(result)];
}

SpfOutcome check_host(World& world, const SpfRequest& request) { return Check(world, request).run(); }

}  // namespace kanshiki::examine
