/// Leads from a mail to its texts, each as a person would see it.

#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

Text read(const Piece<Mail>& mail, const Part& part) {
  Text text;
  text.mail = mail;
  text.part = &part;
  text.visible = part.text;
  return text;
}

}  // namespace

Found read_bodies(const Mail& mail, const Knowledge&, World&) {
  const Piece<Mail> kept = mail.shared_from_this();
  Found out;
  for (const Part& part : mail.parts)
    if (part.is_text() && !part.text.empty())
      out.leads.push_back(std::make_shared<const Text>(read(kept, part)));
  return out;
}

}  // namespace kanshiki::examine
