/// The envelope's sender (Return-Path, RFC 5321 §4.4) beside the author (From). The receiving server writes
/// the field, yet all it can write there is what it was told.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"

namespace kanshiki::examine {

Found return_path(const Mail& mail, const Knowledge&, World&) {
  Found out;
  const HeaderField* field = mail.headers.first("Return-Path");
  if (!field || mail.return_path.mailboxes.empty()) return out;
  const Mailbox& envelope = mail.return_path.mailboxes.front();
  if (envelope.address.empty()) {
    out.findings.push_back({"header.return_path_null", Meaning::neutral, {}, {cite(*field)}});
    return out;
  }
  if (mail.from.mailboxes.empty()) return out;
  const Mailbox& author = mail.from.mailboxes.front();
  const std::vector<Fact> facts = {{"return_path", to_valid_utf8(envelope.address)},
                                   {"from", to_valid_utf8(author.address)}};
  const bool differs = !same_organisation(envelope.domain, author.domain);
  out.findings.push_back({differs ? "header.return_path_differs" : "header.return_path_agrees",
                          Meaning::neutral,
                          facts,
                          {cite(*field), cite(mail, "From")}});
  return out;
}

}  // namespace kanshiki::examine
