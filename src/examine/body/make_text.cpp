#include "examine/body/make_text.hpp"

#include "examine/body/own_dates.hpp"
#include "parse/fold.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

Evidence finished(Text text, const Knowledge& knowledge) {
  text.folded = parse::fold(text.visible, text.mail->arena());
  text.marks = knowledge.phrases.scan(text.folded.text);
  text.dates = find_own_dates(text);
  return std::make_shared<const Text>(std::move(text));
}

}  // namespace

Evidence subject_text(const Mail& mail, const HeaderField& field, const Knowledge& knowledge) {
  Text text;
  text.mail = mail.shared_from_this();
  text.field = &field;
  text.visible = field.text;
  return finished(std::move(text), knowledge);
}

Evidence plain_text(const Part& part, const Knowledge& knowledge) {
  Text text;
  text.mail = part.mail->shared_from_this();
  text.part = &part;
  text.visible = part.text;
  return finished(std::move(text), knowledge);
}

Evidence picture_text(const Part& part, std::string_view words, const Knowledge& knowledge) {
  Text text;
  text.mail = part.mail->shared_from_this();
  text.part = &part;
  text.in_picture = true;
  text.visible = words;
  return finished(std::move(text), knowledge);
}

Evidence page_text(const Part& part, std::string_view utf8, const Knowledge& knowledge) {
  Text text;
  text.mail = part.mail->shared_from_this();
  text.part = &part;
  text.html = true;
  auto page = std::make_shared<const parse::HtmlDocument>(parse::read_html(utf8, text.mail->arena()));
  text.visible = page->visible.text;
  text.title = page->title;
  text.languages = page->languages;
  text.fonts = page->fonts;
  for (const parse::HiddenPassage& passage : page->hidden)
    text.hidden.push_back({passage.text, std::string(to_string(passage.why.strongest()))});
  text.page = std::move(page);
  return finished(std::move(text), knowledge);
}

}  // namespace kanshiki::examine
