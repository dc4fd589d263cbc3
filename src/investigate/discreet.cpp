#include "investigate/discreet.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/domain.hpp"
#include "parse/url/url.hpp"
#include "report/masking/opaque.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki {
namespace {

/// What stands before the part that one party registered: "a.b" of "a.b.example.co.jp".
std::string_view below_registrable(std::string_view host) {
  const std::string_view registrable = parse::registrable_domain(host);
  if (registrable.empty() || registrable.size() == host.size()) return {};
  return host.substr(0, host.size() - registrable.size() - 1);
}

/// The host that a question would make somebody hear of; empty if it is about something else. Reverse names
/// are nobody's choice.
std::string host_of(const Question& question) {
  if (question.kind == "dns") {
    auto query = dns_query(question.about);
    return query && !query->name.ends_with(".arpa") ? std::move(query->name) : std::string();
  }
  if (question.kind != "http") return {};
  const auto url = parse::parse_url(question.about.substr(question.about.find(' ') + 1));
  return url ? std::string(url->host()) : std::string();
}

bool has_digit(std::string_view label) { return std::any_of(label.begin(), label.end(), is_digit); }

}  // namespace

bool looks_unique(std::string_view host) {
  const std::string_view below = below_registrable(host);
  if (below.find('_') != std::string_view::npos) return false;
  std::string joined;  // a token may be spread over labels
  for (const std::string_view label : split(below, '.')) {
    if (label.starts_with("xn--")) continue;  // letters of another script
    if (masking::is_opaque(label)) return true;
    if (has_digit(label)) joined += label;
  }
  return masking::is_opaque(joined);
}

std::optional<Reply> Discreet::own_answer(const Question& question) {
  const std::string host = host_of(question);
  const std::string_view below = below_registrable(host);
  if (below.empty()) return {};
  if (!mask_) mask_ = Mask::for_case(case_, knowledge_);
  const bool carries = (*mask_)(below) != below;
  if (!carries && !looks_unique(host)) return {};
  Reply out;
  out.status = Reply::Status::refused;
  out.why = carries ? "not looked up: the name carries the recipient, and its owner would know"
                    : "not looked up: the name looks made for one recipient, and its owner would know";
  return out;
}

}  // namespace kanshiki
