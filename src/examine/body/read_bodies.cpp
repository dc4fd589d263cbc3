/// Leads from a mail to what it says: its subject and its texts, each as a person would see it.

#include "examine/body/make_text.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

bool is_html(const Part& part) { return part.type == "text/html" || part.type == "text/x-amp-html"; }

}  // namespace

Found read_bodies(const Mail& mail, const Knowledge& knowledge, World&) {
  Found out;
  const Piece<Text> subject = subject_text(mail, knowledge);
  if (subject) out.leads.push_back(subject);
  for (const Part& part : mail.parts)
    if (part.is_text() && !part.text.empty())
      out.leads.push_back(is_html(part) ? page_text(part, part.text, subject, knowledge)
                                        : plain_text(part, subject, knowledge));
  return out;
}

}  // namespace kanshiki::examine
