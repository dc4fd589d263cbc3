/// Honest detours: mailing lists and forwarders. The boundary is then their server; the author's stands below
/// it, in what they noted.

#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/route/side.hpp"
#include "examine/route/through_list.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::array forward_fields = {"X-Forwarded-To", "X-Forwarded-For", "X-Forwarded-Encrypted",
                                       "Resent-From"};

/// How an envelope sender shows that a forwarder rewrote it: SRS (`SRS0=…`), Gmail (`…+caf_=…`).
bool is_rewritten(std::string_view address) {
  return istarts_with(address, "SRS0") || istarts_with(address, "SRS1") || icontains(address, "+caf_=");
}

/// The field that says the mail was forwarded; null if none does.
const HeaderField* forward_field(const Mail& mail) {
  for (const char* name : forward_fields)
    if (const HeaderField* field = mail.headers.first(name)) return field;
  const HeaderField* envelope = mail.headers.first("Return-Path");
  const bool rewritten =
      envelope && !mail.return_path.mailboxes.empty() && is_rewritten(mail.return_path.mailboxes[0].address);
  return rewritten ? envelope : nullptr;
}

}  // namespace

Found way_station(const Route& route, const Knowledge&, World&) {
  Found out;
  if (!came_from_outside(route)) return out;
  const std::string& host = route.boundary->rdns.empty() ? route.boundary->helo : route.boundary->rdns;
  if (came_through_list(route)) {
    const HeaderField& field = *list_field(*route.mail);
    out.findings.push_back({"route.mailing_list",
                            Meaning::neutral,
                            {{"list", to_valid_utf8(field.text)}, {"host", host}},
                            {cite(field)}});
  } else if (const HeaderField* field = forward_field(*route.mail)) {
    out.findings.push_back({"route.forwarded", Meaning::neutral, {{"host", host}}, {cite(*field)}});
  }
  return out;
}

}  // namespace kanshiki::examine
