/// Whether the domain in the From field takes mail at all, and whether it says who may send it.

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/url/idna.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

std::set<std::string> sender_domains(const Mail& mail) {
  std::set<std::string> out;
  for (const Mailbox& from : mail.from.mailboxes) {
    const auto ascii = parse::domain_to_ascii(from.domain);
    const auto name = ascii ? internet_name(*ascii) : std::nullopt;
    if (name) out.insert(*name);
  }
  return out;
}

/// Why nobody can answer to `domain`; nothing if they can (RFC 5321 §5.1: without MX, its address takes the
/// mail). Empty while that is not known.
Result<std::string> why_without_mail(World& world, const std::string& domain) {
  const auto mx = world.ask(Mx{domain});
  const auto v4 = world.ask(A{domain});
  const auto v6 = world.ask(Aaaa{domain});
  if (!mx) return tl::unexpected<Error>(mx.error());
  if (!mx->name_exists) return "no_such_domain";
  if (mx->values.size() == 1 && mx->values[0].host == ".") return "null_mx";
  if (!mx->values.empty()) return "";
  if (!v4) return tl::unexpected<Error>(v4.error());
  if (!v6) return tl::unexpected<Error>(v6.error());
  return v4->values.empty() && v6->values.empty() ? "no_mail_server" : "";
}

bool is_spf(std::string_view text) {  // RFC 7208 §4.5
  return istarts_with(text, "v=spf1") && (text.size() == 6 || text[6] == ' ');
}

}  // namespace

Found sender_domain(const Mail& mail, const Knowledge&, World& world) {
  Found out;
  for (const std::string& domain : sender_domains(mail)) {
    const auto why = why_without_mail(world, domain);
    const auto texts = world.ask(Txt{domain});
    if (why && !why->empty())
      out.findings.push_back({"identity.domain_without_mail",
                              Meaning::suspicious,
                              {{"domain", domain}, {"reason", *why}},
                              {cite(mail, "From"), cite(Mx{domain}.question())}});
    if (texts && texts->name_exists && std::none_of(texts->values.begin(), texts->values.end(), is_spf))
      out.findings.push_back({"identity.domain_without_spf",
                              Meaning::suspicious,
                              {{"domain", domain}},
                              {cite(mail, "From"), cite(Txt{domain}.question())}});
  }
  return out;
}

}  // namespace kanshiki::examine
