/// An invitation to a meeting: its links lead on, and whoever invites is compared with whoever sends.

#include <algorithm>

#include "base/limits.hpp"
#include "examine/attachment/file_facts.hpp"
#include "examine/attachment/file_links.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "parse/charset.hpp"
#include "parse/file/invitation.hpp"
#include "parse/url_finder.hpp"

namespace kanshiki::examine {
namespace {

bool is_calendar(const Part& part) { return part.true_type == "calendar" || part.type == "text/calendar"; }

/// Whether somebody of the organizer's domain stands in From, Sender or Reply-To. Calendars send for their
/// users, and name them in one of these.
bool is_among_senders(const Mail& mail, std::string_view organizer) {
  const std::string wanted = organisation(organizer.substr(organizer.rfind('@') + 1));
  for (const AddressList* list : {&mail.from, &mail.sender, &mail.reply_to})
    for (const Mailbox& one : list->mailboxes)
      if (organisation(one.domain) == wanted) return true;
  return false;
}

}  // namespace

Found read_invitation(const Part& part, const Knowledge&, World&) {
  if (!is_calendar(part)) return {};
  const Mail& mail = *part.mail;
  const std::string_view text =
      part.is_text() ? part.text
                     : parse::decode_text(part.content.substr(0, limits::text_bytes), "", mail.arena()).utf8;
  const parse::Invitation invitation = parse::read_invitation(text);
  Found out;
  for (const std::string& url : invitation.urls) out.leads.push_back(file_link(part, url));
  for (const std::string& words : invitation.texts)
    for (const std::string_view url : parse::find_urls(words))
      if (out.leads.size() < limits::links)
        out.leads.push_back(file_link(part, url, Link::Kind::attachment, url));
  const bool invites = invitation.method.empty() || iequals(invitation.method, "REQUEST");
  const bool has_organizer = invitation.organizer.find('@') != std::string::npos;
  if (invites && has_organizer && !is_among_senders(mail, invitation.organizer))
    out.findings.push_back(about(part, "attachment.organizer_is_not_sender", Meaning::suspicious,
                                 {{"organizer", to_valid_utf8(invitation.organizer)},
                                  {"summary", to_valid_utf8(invitation.summary)}}));
  return out;
}

}  // namespace kanshiki::examine
