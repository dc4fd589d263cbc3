/// Leads from a mail to what it says: its subject and its texts, each as a person would see it.

#include "examine/body/make_text.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

bool is_html(const Part& part) { return part.type == "text/html" || part.type == "text/x-amp-html"; }

}  // namespace

Found read_bodies(const Mail& mail, const Knowledge& knowledge, World&) {
  Found out;
  if (const HeaderField* field = mail.headers.first("Subject"))
    out.leads.push_back(subject_text(mail, *field, knowledge));
  for (const Part& part : mail.parts)
    if (part.is_text() && !part.text.empty())
      out.leads.push_back(is_html(part) ? page_text(part, part.text, knowledge)
                                        : plain_text(part, knowledge));
  return out;
}

}  // namespace kanshiki::examine
