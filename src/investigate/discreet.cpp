#include "investigate/discreet.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/domain.hpp"
#include "parse/url/url.hpp"
#include "report/masking/opaque.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/registration.hpp"
#include "world/questions/submit.hpp"
#include "world/questions/visit.hpp"

namespace kanshiki {
namespace {

/// What stands before the part that one party registered: "a.b" of "a.b.example.co.jp".
std::string_view below_registrable(std::string_view host) {
  const std::string_view registrable = parse::registrable_domain(host);
  if (registrable.empty() || registrable.size() == host.size()) return {};
  return host.substr(0, host.size() - registrable.size() - 1);
}

/// The URL that a question would have opened; empty if it opens none.
std::string url_of(const Question& question) {
  if (question.kind == "http") return question.about.substr(question.about.find(' ') + 1);
  if (question.kind != "browser") return {};
  if (const auto visit = visit_query(question.about)) return visit->url;
  const auto submit = submit_query(question.about);
  return submit ? submit->url : std::string();
}

/// The host that a question would make somebody hear of; empty if it is about something else. Reverse names
/// are nobody's choice.
std::string host_of(const Question& question) {
  if (question.kind == "dns") {
    auto query = dns_query(question.about);
    return query && !query->name.ends_with(".arpa") ? std::move(query->name) : std::string();
  }
  const std::string url_asked = url_of(question);
  if (url_asked.empty()) return {};
  const auto url = parse::parse_url(url_asked);
  return url ? std::string(url->host()) : std::string();
}

/// The domain or the number that a registry would be asked of; empty for other questions.
std::string registry_subject(const Question& question) {
  if (question.kind == "rdap") return question.about.substr(question.about.rfind('/') + 1);
  const auto query = question.kind == "whois" ? whois_query(question.about) : std::nullopt;
  return query ? query->about : std::string();
}

Reply withheld(std::string why) {
  Reply out;
  out.status = Reply::Status::refused;
  out.why = "not looked up: " + std::move(why);
  return out;
}

/// What stands before `_domainkey` in the question for a key: a selector, which many mails share.
std::string_view without_selector(std::string_view host, const Question& question) {
  constexpr std::string_view keys = "._domainkey.";
  const std::size_t at = question.about.starts_with("TXT ") ? host.find(keys) : std::string_view::npos;
  return at == std::string_view::npos ? host : host.substr(at + keys.size());
}

/// SPF asks for names with the sending machine's address in them, either way round: `exists:%{ir}.%{v}.%{d}`.
std::string without_sender(std::string host, const Case& subject) {
  for (const auto& route : subject.all<Route>()) {
    if (!route->boundary || !route->boundary->ip) continue;
    std::string labels = route->boundary->ip->unmapped().reversed_labels();
    host = replace_all(host, labels + ".", "");
    std::reverse(labels.begin(), labels.end());
    if (!route->boundary->ip->unmapped().is_v4()) host = replace_all(host, labels + ".", "");
  }
  return host;
}

bool has_digit(std::string_view label) { return std::any_of(label.begin(), label.end(), is_digit); }

}  // namespace

bool looks_unique(std::string_view host) {
  std::string joined;  // a token may be spread over labels
  for (const std::string_view label : split(below_registrable(host), '.')) {
    if (label.starts_with("xn--")) continue;  // letters of another script
    if (masking::is_opaque(label)) return true;
    if (has_digit(label) || label.size() == 1) joined += label;
  }
  return masking::is_opaque(joined);
}

/// What is the recipient's own, third parties are not asked about.
std::optional<Reply> Discreet::if_own(const std::string& subject) {
  if (!mask_) mask_ = Mask::for_case(case_, knowledge_);
  if ((*mask_)(subject) == subject) return {};
  return withheld("it is the recipient's own");
}

std::optional<Reply> Discreet::own_answer(const Question& question) {
  if (const std::string asked = registry_subject(question); !asked.empty()) return if_own(asked);
  const std::string host = host_of(question);
  if (const auto entry = knowledge_.dns_lists.entry_in(host)) {
    if (knowledge_.dns_lists.is_test_point(*entry)) return {};
    const auto address = parse_reversed_labels(*entry);
    return if_own(address ? address->to_string() : std::string(*entry));
  }
  const std::string_view below = below_registrable(host);
  if (below.empty()) return {};
  if (!mask_) mask_ = Mask::for_case(case_, knowledge_);
  const bool carries = (*mask_)(below) != below;
  if (!carries && !looks_unique(without_sender(std::string(without_selector(host, question)), case_)))
    return {};
  return withheld(carries ? "the name carries the recipient, and its owner would know"
                          : "the name looks made for one recipient, and its owner would know");
}

}  // namespace kanshiki
