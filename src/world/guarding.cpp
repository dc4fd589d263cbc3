#include "world/guarding.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "world/address_guard.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/registration.hpp"
#include "world/questions/submit.hpp"
#include "world/questions/visit.hpp"

namespace kanshiki {
namespace {

/// Names that mean something on this machine or network only, so that no server must hear of them
/// (RFC 6761 §6.3 and §6.4, RFC 6762 §3, RFC 7686 §2, RFC 8375 §4, RFC 9476; "internal" by ICANN, 2024).
constexpr std::string_view local_names[] = {"localhost", "invalid",   "local",   "onion",
                                            "alt",       "home.arpa", "internal"};

bool is_local(std::string_view name) {
  return std::any_of(std::begin(local_names), std::end(local_names),
                     [&](std::string_view local) { return is_at_or_below(name, local); });
}

/// The address that a full name under in-addr.arpa or ip6.arpa is of.
std::optional<IpAddress> address_of(std::string_view reverse_name) {
  for (const std::string_view zone : {".in-addr.arpa", ".ip6.arpa"})
    if (reverse_name.ends_with(zone))
      return parse_reversed_labels(reverse_name.substr(0, reverse_name.size() - zone.size()));
  return {};
}

std::optional<std::string> objection_to_dns(const Question& question) {
  const auto query = dns_query(question.about);
  if (!query) return "not a domain name";
  if (query->name.find('.') == std::string::npos) return "a name without a dot means something only locally";
  if (is_local(query->name)) return "a name that means something only locally";
  if (const auto address = address_of(query->name)) return objection(*address);
  return {};
}

std::optional<std::string> objection_to_http(const Question& question) {
  const std::size_t url = question.about.find(' ') + 1;  // behind the method
  const std::string_view target = std::string_view(question.about).substr(url);
  if (istarts_with(target, "http://") || istarts_with(target, "https://")) return {};
  return "only http and https URLs are fetched";
}

std::optional<std::string> objection_to_whois(const Question& question) {
  const auto query = whois_query(question.about);
  if (!query) return "not a whois question";
  if (is_local(query->server)) return "a server whose name means something only locally";
  if (const auto address = parse_ip(query->about)) return objection(*address);
  return {};
}

std::optional<std::string> objection_to_rdap(const Question& question) {
  if (istarts_with(question.about, "https://")) return {};
  return "registries are asked over https only";
}

std::optional<std::string> objection_to_browser(const Question& question) {
  const bool sends = question.reach == Reach::probe;
  if (sends ? submit_query(question.about).has_value() : visit_query(question.about).has_value()) return {};
  return "browsers open http and https URLs only";
}

Reply refusal(Reply::Status status, std::string why) {
  Reply out;
  out.status = status;
  out.why = std::move(why);
  return out;
}

}  // namespace

std::optional<std::string> objection(const Question& question) {
  if (question.kind == "dns") return objection_to_dns(question);
  if (question.kind == "http") return objection_to_http(question);
  if (question.kind == "whois") return objection_to_whois(question);
  if (question.kind == "rdap") return objection_to_rdap(question);
  if (question.kind == "browser") return objection_to_browser(question);
  return {};
}

std::optional<Reply> Guarding::own_answer(const Question& question) {
  if (question.reach > allowed_)
    return refusal(Reply::Status::out_of_reach,
                   "beyond the reach \"" + std::string(to_string(allowed_)) + "\"");
  if (auto why = objection(question)) return refusal(Reply::Status::refused, std::move(*why));
  return {};
}

}  // namespace kanshiki
