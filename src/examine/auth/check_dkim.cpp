/// DKIM (RFC 6376): each signature of the mail, verified with the key that its domain publishes now.

#include <algorithm>

#include "base/text.hpp"
#include "examine/auth/check_signature.hpp"
#include "examine/auth/dmarc_tree.hpp"
#include "examine/auth/receipt.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_signatures = 10;

struct Told {
  std::string_view id;
  Meaning meaning;
};

/// By SignatureResult.
constexpr Told told[] = {
    {"auth.dkim_pass", Meaning::neutral},    {"auth.dkim_body_differs", Meaning::neutral},
    {"auth.dkim_fail", Meaning::suspicious}, {"auth.dkim_key_gone", Meaning::unknown},
    {"auth.dkim_invalid", Meaning::neutral}, {"auth.dkim_unknown", Meaning::unknown}};

Finding broken(const HeaderField& field, const Error& error) {
  return {"auth.dkim_invalid",
          Meaning::neutral,
          {{"result", std::string("invalid")},
           {"domain", std::string()},
           {"selector", std::string()},
           {"why", error.what}},
          {cite(field)}};
}

Finding signature_found(const Mail& mail, const HeaderField& field, const parse::Signature& signature,
                        const SignatureCheck& check, World& world) {
  const Told& what = told[static_cast<std::size_t>(check.result)];
  const std::string domain = to_lower(signature.domain);
  const bool pass = check.result == SignatureResult::pass;
  const bool all_signed = signature.covers("From", mail.headers.count("From")) && check.body_whole;
  Finding out{std::string(what.id),
              what.meaning,
              {{"result", std::string(to_string(check.result))},
               {"domain", domain},
               {"selector", std::string(signature.selector)},
               {"organization", pass || check.body_fits ? organization_of(world, domain) : domain},
               {"algorithm", std::string(signature.algorithm)},
               {"key_bits", static_cast<std::int64_t>(check.key_bits)},
               {"body_fits", check.body_fits},
               {"proves", pass && all_signed && !check.testing},
               {"why", check.problem}},
              {cite(field)}};
  if (!check.key_record.empty())
    out.cites.push_back(
        {Cite::In::tape, "dns TXT " + check.key_name, 0, 0, to_valid_utf8(clip(check.key_record, 600))});
  return out;
}

/// What a signature that holds leaves open.
void add_gaps(const Mail& mail, const HeaderField& field, const parse::Signature& signature,
              const SignatureCheck& check, Found& out) {
  if (check.result != SignatureResult::pass) return;
  const std::string domain = to_lower(signature.domain);
  if (!check.body_whole)
    out.findings.push_back(
        {"auth.dkim_body_partly_signed",
         Meaning::suspicious,
         {{"domain", domain}, {"bytes", static_cast<std::int64_t>(*signature.body_length)}},
         {cite(field)}});
  if (!signature.covers("From", mail.headers.count("From")))
    out.findings.push_back(
        {"auth.dkim_from_not_covered", Meaning::suspicious, {{"domain", domain}}, {cite(field)}});
}

}  // namespace

Found check_dkim(const Mail& mail, const Knowledge&, World& world) {
  Found out;
  SignedBytes bytes(mail);
  const auto fields = mail.headers.all("DKIM-Signature");
  if (fields.empty())
    out.findings.push_back({"auth.dkim_none", Meaning::neutral, {}, {cite(mail, "DKIM-Signature")}});
  for (std::size_t i = 0; i < std::min(fields.size(), most_signatures); ++i) {
    const auto signature = parse::parse_dkim_signature(fields[i]->raw);
    if (!signature) {
      out.findings.push_back(broken(*fields[i], signature.error()));
      continue;
    }
    const SignatureCheck check =
        check_signature(world, bytes, *signature, *fields[i], time_of_receipt(mail, world));
    out.findings.push_back(signature_found(mail, *fields[i], *signature, check, world));
    add_gaps(mail, *fields[i], *signature, check, out);
  }
  return out;
}

}  // namespace kanshiki::examine
