/// What the recipient's own server found when it checked the sender (Authentication-Results, RFC 8601). Only
/// a field that this server wrote counts; anyone can write one into a mail, and some do.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/mailing_list.hpp"
#include "examine/organisation.hpp"
#include "examine/route/side.hpp"
#include "parse/auth/authentication_results.hpp"

namespace kanshiki::examine {
namespace {

using parse::AuthenticationResults;
using parse::ReportedCheck;

/// Decides which fields are the recipient's side's.
class Trust {
 public:
  Trust(const Route& route, const Knowledge& knowledge)
      : route_(route),
        profile_(knowledge.profile),
        receiver_(boundary_hop(route) ? receiver_of(boundary_hop(route)->line.by, knowledge.receivers)
                                      : nullptr) {}

  /// Whether `id` is a name that the recipient's own servers evaluate under.
  bool is_own_id(std::string_view id) const {
    if (!profile_.authserv_ids.empty()) return matches_host(profile_.authserv_ids, id);
    if (receiver_ && matches_host(receiver_->authserv_ids, id)) return true;
    return std::any_of(route_.hops.begin(), route_.hops.end(),
                       [&](const Hop& hop) { return hop.trusted && same_organisation(hop.line.by, id); });
  }

  bool believes(const HeaderField& field, const AuthenticationResults& told) const {
    if (is_above_boundary(field, route_)) return profile_.authserv_ids.empty() || is_own_id(told.authserv_id);
    return receiver_ && receiver_->results_below && is_first_below(field) && is_own_id(told.authserv_id);
  }

  /// Whether the sender wrote a field in the name of the recipient's server: that server puts its own above
  /// all that it received. A list or an earlier way through the same servers has an honest reason.
  bool is_forged(const HeaderField& field, const AuthenticationResults& told) const {
    const bool in_order = boundary_hop(route_) && !(receiver_ && receiver_->rearranges);
    return in_order && is_own_id(told.authserv_id) && !came_through_list(route_) &&
           is_among_senders_fields(field);
  }

 private:
  bool is_among_senders_fields(const HeaderField& field) const {
    const std::size_t boundary = boundary_hop(route_)->field->offset;
    constexpr std::array senders = {"From",       "To",       "Subject",       "Date",
                                    "Message-ID", "Received", "DKIM-Signature"};
    return std::any_of(route_.mail->headers.begin(), route_.mail->headers.end(),
                       [&](const HeaderField& other) {
                         return other.offset > boundary && other.offset < field.offset &&
                                std::any_of(senders.begin(), senders.end(),
                                            [&](const char* name) { return iequals(other.name, name); });
                       });
  }

  /// Written together with the boundary's Received field: no other field of the kind, and no older Received
  /// field, stands between.
  bool is_first_below(const HeaderField& field) const {
    const std::size_t boundary = boundary_hop(route_)->field->offset;
    for (const HeaderField& other : route_.mail->headers) {
      if (other.offset <= boundary) continue;
      if (other.offset == field.offset) return true;
      if (iequals(other.name, "Received") || iequals(other.name, "Authentication-Results")) return false;
    }
    return false;
  }

  const Route& route_;
  const Profile& profile_;
  const Receiver* receiver_;
};

/// The domain that a result speaks for: whose envelope, whose signature, whose From.
std::string domain_of(const ReportedCheck& one) {
  static constexpr std::pair<const char*, const char*> properties[] = {
      {"header", "d"},  {"header", "i"},  {"smtp", "mailfrom"},
      {"smtp", "mail"}, {"smtp", "helo"}, {"header", "from"}};
  for (const auto& [type, name] : properties) {
    const std::string_view value = one.property(type, name);
    if (!value.empty() && !iequals(value, "none")) return to_lower(value.substr(value.rfind('@') + 1));
  }
  return {};
}

/// The finding for a result of one of the three methods; null for what says nothing of the sender.
const char* finding_id(const ReportedCheck& one, bool aligned) {
  struct Row {
    const char *method, *result, *id;
  };
  static constexpr Row rows[] = {
      {"spf", "fail", "auth.reported_spf_fail"},
      {"spf", "softfail", "auth.reported_spf_softfail"},
      {"spf", "none", "auth.reported_spf_none"},
      {"dkim", "fail", "auth.reported_dkim_fail"},
      {"dkim", "none", "auth.reported_dkim_none"},
      {"dmarc", "pass", "auth.reported_dmarc_pass"},
      {"dmarc", "bestguesspass", "auth.reported_dmarc_none"},
      {"dmarc", "fail", "auth.reported_dmarc_fail"},
      {"dmarc", "none", "auth.reported_dmarc_none"},
  };
  if (iequals(one.result, "pass") && iequals(one.method, "spf"))
    return aligned ? "auth.reported_spf_pass" : "auth.reported_spf_pass_elsewhere";
  if (iequals(one.result, "pass") && iequals(one.method, "dkim"))
    return aligned ? "auth.reported_dkim_pass" : "auth.reported_dkim_pass_elsewhere";
  for (const Row& row : rows)
    if (iequals(one.method, row.method) && iequals(one.result, row.result)) return row.id;
  return nullptr;
}

Meaning meaning_of(std::string_view id) {
  if (id.ends_with("fail")) return Meaning::suspicious;
  return id.ends_with("_pass") ? Meaning::benign : Meaning::neutral;
}

}  // namespace

Found reported_authentication(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const Trust trust(route, knowledge);
  const auto& authors = route.mail->from.mailboxes;
  const std::string_view author = authors.empty() ? std::string_view{} : authors.front().domain;
  for (const HeaderField* field : route.mail->headers.all("Authentication-Results")) {
    const auto parsed = parse::parse_authentication_results(field->raw);
    if (!parsed) continue;
    const AuthenticationResults& told = *parsed;
    const std::string by = told.authserv_id.empty() && boundary_hop(route)
                               ? to_valid_utf8(boundary_hop(route)->line.by)
                               : to_valid_utf8(told.authserv_id);
    if (!trust.believes(*field, told)) {
      if (trust.is_forged(*field, told))
        out.findings.push_back({"auth.results_forged", Meaning::suspicious, {{"by", by}}, {cite(*field)}});
      continue;
    }
    for (const ReportedCheck& one : told.checks) {
      const std::string domain = domain_of(one);
      const char* id = finding_id(one, same_organisation(domain, author));
      if (!id) continue;
      out.findings.push_back({id,
                              meaning_of(id),
                              {{"method", to_lower(one.method)},
                               {"result", to_lower(one.result)},
                               {"domain", to_valid_utf8(domain)},
                               {"by", by}},
                              {cite(*field)}});
    }
  }
  return out;
}

}  // namespace kanshiki::examine
