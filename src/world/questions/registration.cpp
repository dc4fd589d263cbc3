#include "world/questions/registration.hpp"

#include "base/ip.hpp"
#include "base/text.hpp"
#include "parse/registration/rdap.hpp"
#include "parse/registration/subject.hpp"
#include "parse/registration/whois.hpp"
#include "parse/url/url.hpp"
#include "world/questions/certificate.hpp"
#include "world/questions/dns.hpp"
#include "world/questions/fetch.hpp"

namespace kanshiki {
namespace {

constexpr int ok = 200, not_found = 404, too_many = 429;

tl::unexpected<Error> unavailable(std::string why) { return fail(Error::Kind::unavailable, std::move(why)); }

/// Anybody between here and there could have answered in its place.
bool is_trusted(const HttpHop& hop) {
  if (!hop.certificate_problem.empty() || hop.certificates.empty()) return false;
  const auto certificate = read_certificate(hop.certificates.front());
  const auto url = parse::parse_url(hop.url);
  return certificate && url && url->scheme() == "https" && certificate->covers(url->host());
}

}  // namespace

std::string rdap_url(const std::string& base, const std::string& about) {
  const bool number = about.starts_with("AS") && about.find('.') == std::string::npos;
  const std::string path = number            ? "autnum/" + about.substr(2)
                           : parse_ip(about) ? "ip/" + about
                                             : "domain/" + about;
  return base + (base.ends_with('/') ? "" : "/") + path;
}

Question Rdap::question() const { return {"rdap", to_valid_utf8(url), Reach::lookup}; }

Result<Registration> Rdap::read(const Reply& reply) const {
  const auto fetched = Fetch{url}.read(reply);
  if (!fetched) return tl::unexpected<Error>(fetched.error());
  if (!fetched->stopped.empty()) return unavailable("RDAP: " + fetched->stopped);
  for (const HttpHop& hop : fetched->hops)
    if (!is_trusted(hop)) return unavailable("RDAP: the server's certificate is not good for its name");
  const HttpHop& last = fetched->hops.back();
  if (last.status == not_found) {
    Registration none;
    none.exists = false;
    return none;
  }
  if (last.status == too_many) return unavailable("RDAP: the server refuses to answer so often");
  if (last.status != ok) return unavailable("RDAP: status " + std::to_string(last.status));
  return parse::read_rdap(last.body, about);
}

Question Whois::question() const { return {"whois", server + " " + about, Reach::lookup}; }

Result<Registration> Whois::read(const Reply& reply) const { return parse::read_whois(reply.bytes, about); }

Question WhoisReferral::question() const { return Whois{"whois.iana.org", about}.question(); }

Result<std::string> WhoisReferral::read(const Reply& reply) const {
  return parse::read_whois_referral(reply.bytes);
}

std::optional<WhoisQuery> whois_query(const std::string& about) {
  const std::size_t blank = about.find(' ');
  if (blank == std::string::npos) return {};
  auto server = dns_name(about.substr(0, blank));
  std::string what = about.substr(blank + 1);
  if (!server || server->find('.') == std::string::npos || parse_ip(*server)) return {};
  if (!parse::is_registry_subject(what)) return {};
  return WhoisQuery{std::move(*server), std::move(what)};
}

}  // namespace kanshiki
