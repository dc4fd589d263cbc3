#include "examine/body/make_text.hpp"

#include "examine/body/figures.hpp"
#include "parse/fold.hpp"
#include "parse/foreign_passages.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

Text begun(const Part& part, Piece<Text> subject) {
  Text text;
  text.mail = part.mail->shared_from_this();
  text.part = &part;
  text.subject = std::move(subject);
  return text;
}

Piece<Text> finished(Text text, const Knowledge& knowledge) {
  text.folded = parse::fold(text.visible, text.mail->arena());
  text.marks = knowledge.phrases.scan(text.folded.text);
  text.foreign = parse::foreign_passages(text.visible);
  text.figures = find_figures(text);
  return std::make_shared<const Text>(std::move(text));
}

}  // namespace

Piece<Text> subject_text(const Mail& mail, const Knowledge& knowledge) {
  Text text;
  text.mail = mail.shared_from_this();
  text.field = mail.headers.first("Subject");
  if (!text.field) return nullptr;
  text.visible = text.field->text;
  return finished(std::move(text), knowledge);
}

Piece<Text> plain_text(const Part& part, Piece<Text> subject, const Knowledge& knowledge) {
  Text text = begun(part, std::move(subject));
  text.visible = part.text;
  return finished(std::move(text), knowledge);
}

Piece<Text> picture_text(const Part& part, std::string_view words, const Knowledge& knowledge) {
  Text text = begun(part, subject_text(*part.mail, knowledge));
  text.in_picture = true;
  text.visible = words;
  return finished(std::move(text), knowledge);
}

Piece<Text> page_text(const Part& part, std::string_view utf8, Piece<Text> subject,
                      const Knowledge& knowledge) {
  Text text = begun(part, std::move(subject));
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
