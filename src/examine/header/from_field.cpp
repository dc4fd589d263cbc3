/// The From field itself (RFC 5322 §3.6.2): exactly one author whose address can exist.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

/// An address that no mail can come from: of no domain, or of one without a dot. Servers that report failures
/// from inside (`MAILER-DAEMON@mailhub`) do write such.
bool is_impossible(const Mailbox& author) {
  const std::string_view domain = author.domain;
  return domain.find('.') == std::string_view::npos && !domain.starts_with('[') &&
         !iequals(domain, "localhost") && !iequals(author.local, "MAILER-DAEMON") &&
         !iequals(author.address, "MAILER-DAEMON");
}

std::vector<std::string> addresses(const AddressList& list) {
  std::vector<std::string> out;
  for (const Mailbox& one : list.mailboxes)
    if (!one.address.empty()) out.emplace_back(to_valid_utf8(one.address));
  return out;
}

}  // namespace

Found from_field(const Mail& mail, const Knowledge&, World&) {
  Found out;
  const AddressList& from = mail.from;
  const auto note = [&](const char* id, std::vector<Fact> facts) {
    out.findings.push_back({id, Meaning::suspicious, std::move(facts), {cite(mail, "From")}});
  };
  if (addresses(from).empty()) {
    note("header.from_missing", {});
    return out;
  }
  if (from.ambiguous) {
    note("header.from_ambiguous", {{"addresses", addresses(from)}});
  } else if (from.malformed) {
    note("header.from_malformed", {});
  }
  if (!from.ambiguous && addresses(from).size() > 1)
    note("header.from_several", {{"addresses", addresses(from)}});
  const Mailbox& author = from.mailboxes.front();
  if (!from.ambiguous && is_impossible(author))
    note("header.from_domain_impossible", {{"domain", to_valid_utf8(author.domain)}});
  return out;
}

}  // namespace kanshiki::examine
