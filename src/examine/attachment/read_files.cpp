/// Leads from a mail to the files that came with it: attachments, pictures, invitations.

#include "examine/attachment/file_facts.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

/// An invitation is shown as buttons rather than as text, whether or not it has a name.
bool is_file(const Part& part) {
  return !part.is_multipart() && !part.is_message() && !part.content.empty() &&
         (part.is_attachment() || part.type == "text/calendar");
}

}  // namespace

Found read_files(const Mail& mail, const Knowledge&, World&) {
  Found out;
  for (const Part& part : mail.parts)
    if (is_file(part)) out.leads.push_back(piece(part));
  return out;
}

}  // namespace kanshiki::examine
