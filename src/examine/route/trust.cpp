#include "examine/route/trust.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "examine/organisation.hpp"
#include "examine/route/hops.hpp"
#include "examine/route/host_name.hpp"
#include "examine/route/side.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

/// The reason that says nothing of its own: the host above wrote this field too, and is believed for another.
constexpr std::string_view same_host = "same_host";

/// Walks from the topmost hop downwards and keeps what it learned of the recipient's side.
class Walk {
 public:
  Walk(std::vector<Hop>& hops, const Knowledge& knowledge) : hops_(hops), knowledge_(knowledge) {
    for (const std::string& domain : knowledge.profile.domains) own_domains_.insert(domain);
  }

  Boundary run() && {
    std::string_view why = "topmost";
    believe(0);
    while (at_ + 1 < hops_.size()) {
      const std::string_view reason = reason_to_go_on();
      if (reason.empty()) break;
      if (reason != same_host) why = reason;
      believe(at_ + 1);
    }
    return boundary(why);
  }

 private:
  const ReceivedLine& line() const { return hops_[at_].line; }
  const ReceivedLine& next() const { return hops_[at_ + 1].line; }

  void believe(std::size_t hop) {
    at_ = hop;
    hops_[hop].trusted = true;
    const std::string_view by = without_root(line().by);
    if (by.empty()) return;
    own_hosts_.insert(to_lower(by));
    learn_domain(by);
    learn_domain(line().for_.substr(line().for_.rfind('@') + 1));
    named_ = named_ || !(is_inner_name(by) || parse_address_literal(by));
    receiver_ = receiver_of(by, knowledge_.receivers);
  }

  void learn_domain(std::string_view host) {
    const std::string_view domain = parse::registrable_domain(host);
    if (!domain.empty()) own_domains_.insert(to_lower(domain));
  }

  /// Why the machine that the current field had the mail from is the recipient's own, so that the next field,
  /// which that machine wrote, is believed; empty if it is not.
  std::string_view reason_to_go_on() const {
    const Profile& profile = knowledge_.profile;
    if (is_pull(line())) return "mailbox_pull";
    if (is_filter()) return same_host;
    if (line().from_ip && std::any_of(profile.trusted_networks.begin(), profile.trusted_networks.end(),
                                      [&](const Network& one) { return one.contains(*line().from_ip); }))
      return "configured_network";
    if (matches_host(profile.trusted_hosts, verified_name(line()))) return "configured_host";
    if (!next_is_ours()) return {};
    if (is_same_host()) return same_host;
    if (receiver_ && is_inside(*receiver_)) return "known_receiver";
    if (line().from_ip && is_inner_address(*line().from_ip)) return "inner_address";
    if (line().authenticated && wrote_next(verified_name(line()))) return "authenticated";
    const bool configured = !profile.trusted_networks.empty() || !profile.trusted_hosts.empty();
    if (!configured && !receiver_ && is_same_organisation()) return "same_organisation";
    return {};
  }

  /// Handed over within one host: no other machine is named, or it is the loopback.
  bool is_same_host() const {
    const ReceivedLine& one = line();
    if (one.invocation || one.local || is_local_delivery()) return true;
    if (one.from_ip) return one.from_ip->is_loopback() || one.from_ip == one.by_ip;
    return one.from_helo.empty() || is_inner_protocol();
  }

  /// `from <sender's address> by HOST by uid 502 with qmail-scanner-1.10`: it names no machine at all.
  bool is_filter() const { return istarts_with(line().with, "qmail-scanner"); }

  /// LMTP is spoken where mail is delivered, never between strangers (RFC 2033 §5).
  bool is_local_delivery() const { return istarts_with(line().with, "LMTP"); }

  /// Not what strangers speak (LMTP, a filter's pipe): the other side is ours, whatever it calls itself.
  bool is_inner_protocol() const {
    return !line().with.empty() && !icontains(line().with, "SMTP") && !icontains(line().with, "HTTP");
  }

  bool is_inside(const Receiver& receiver) const {
    const auto comes_from = [&](const std::vector<Network>& networks) {
      return line().from_ip && std::any_of(networks.begin(), networks.end(),
                                           [&](const Network& one) { return one.contains(*line().from_ip); });
    };
    if (comes_from(receiver.inner_networks)) return true;
    const bool nothing_noted = !line().from_ip && line().from_rdns.empty();
    const bool helo_counts = nothing_noted || comes_from(receiver.own_networks);
    return matches_host(receiver.inner_hosts,
                        helo_counts ? without_root(line().from_helo) : verified_name(line()));
  }

  bool is_same_organisation() const {
    const std::string_view name = verified_name(line());
    const std::string_view domain = parse::registrable_domain(name);
    if (domain.empty() || !iequals(domain, parse::registrable_domain(without_root(line().by)))) return false;
    return !line().from_ip || !is_named_after_address(name, *line().from_ip);
  }

  bool wrote_next(std::string_view name) const {
    return !name.empty() &&
           (iequals(name, without_root(next().by)) ||
            iequals(parse::registrable_domain(name), parse::registrable_domain(without_root(next().by))));
  }

  /// Whether the next field can be by a machine of the recipient's side at all. Where the peer of a private
  /// address writes under a stranger's name, the address is that of a proxy and the field the sender's.
  bool next_is_ours() const {
    const std::string_view by = without_root(next().by);
    if (by.empty() || is_inner_name(by) || !named_) return true;
    if (next().by_ip && is_inner_address(*next().by_ip)) return true;
    return own_hosts_.contains(to_lower(by)) || is_own_domain(by) || (receiver_ && receiver_->is_host(by)) ||
           is_own_peer(by);
  }

  bool is_own_domain(std::string_view host) const {
    return own_domains_.contains(to_lower(parse::registrable_domain(host)));
  }

  /// Whether the machine behind the current hop goes by the name `by`. What it called itself counts only
  /// where its reverse name is one of ours.
  bool is_own_peer(std::string_view by) const {
    const std::string_view name = verified_name(line());
    if (!name.empty() && iequals(name, by)) return true;
    return is_own_domain(name) && iequals(without_root(line().from_helo), by);
  }

  Boundary boundary(std::string_view why) const {
    Boundary out;
    out.hop = at_;
    out.why = why;
    if (!is_filter()) out.helo = to_valid_utf8(line().from_helo);
    if (line().from_ip && !line().from_ip->is_loopback()) out.ip = line().from_ip->unmapped();
    if (!line().from_rdns_unverified) out.rdns = to_valid_utf8(without_root(line().from_rdns));
    return out;
  }

  std::vector<Hop>& hops_;
  const Knowledge& knowledge_;
  std::size_t at_ = 0;
  std::set<std::string, std::less<>> own_hosts_, own_domains_;
  bool named_ = false;  // some believed host has a name that tells whose it is
  const Receiver* receiver_ = nullptr;
};

}  // namespace

std::optional<Boundary> find_boundary(std::vector<Hop>& hops, const Knowledge& knowledge) {
  if (hops.empty()) return std::nullopt;
  return Walk(hops, knowledge).run();
}

Route route_of(const Mail& mail, const Knowledge& knowledge) {
  Route out;
  out.mail = mail.shared_from_this();
  out.hops = read_hops(mail);
  out.boundary = find_boundary(out.hops, knowledge);
  return out;
}

}  // namespace kanshiki::examine
