/// Leads from a mail to what it says: its subject and its texts, each as a person would see it.

#include "examine/examiner.hpp"
#include "parse/fold.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

Evidence finished(Text text, const Knowledge& knowledge) {
  text.folded = parse::fold(text.visible, text.mail->arena());
  text.marks = knowledge.phrases.scan(text.folded.text);
  return std::make_shared<const Text>(std::move(text));
}

Text subject(const Piece<Mail>& mail, const HeaderField& field) {
  Text text;
  text.mail = mail;
  text.field = &field;
  text.visible = field.text;
  return text;
}

bool is_html(const Part& part) { return part.type == "text/html" || part.type == "text/x-amp-html"; }

Text body(const Piece<Mail>& mail, const Part& part) {
  Text text;
  text.mail = mail;
  text.part = &part;
  text.html = is_html(part);
  if (!text.html) {
    text.visible = part.text;
    return text;
  }
  auto page = std::make_shared<const parse::HtmlDocument>(parse::read_html(part.text, mail->arena()));
  text.visible = page->visible.text;
  text.title = page->title;
  text.languages = page->languages;
  text.fonts = page->fonts;
  for (const parse::HiddenPassage& passage : page->hidden)
    text.hidden.push_back({passage.text, std::string(to_string(passage.why.strongest()))});
  text.page = std::move(page);
  return text;
}

}  // namespace

Found read_bodies(const Mail& mail, const Knowledge& knowledge, World&) {
  const Piece<Mail> kept = mail.shared_from_this();
  Found out;
  if (const HeaderField* field = mail.headers.first("Subject"))
    out.leads.push_back(finished(subject(kept, *field), knowledge));
  for (const Part& part : mail.parts)
    if (part.is_text() && !part.text.empty()) out.leads.push_back(finished(body(kept, part), knowledge));
  return out;
}

}  // namespace kanshiki::examine
