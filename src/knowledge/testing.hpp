#pragma once
/// What the tests of inferences share: the real data folder, and cases made in place.

#include <string>

#include "base/testing/source_tree.hpp"
#include "knowledge/knowledge.hpp"
#include "model/case.hpp"
#include "parse/fold.hpp"
#include "parse/foreign_passages.hpp"
#include "parse/mail.hpp"

namespace kanshiki::testing {

inline const Knowledge& knowledge() {
  static const std::shared_ptr<const Knowledge> loaded = [] {
    auto read = load_knowledge(source_tree() / "data");
    if (!read) throw std::runtime_error(read.error().what);
    return *read;
  }();
  return *loaded;
}

/// A case of a mail with these fields and one text, as it stands before anything is concluded.
inline Case case_of(const std::string& fields, const std::string& body = "hello\r\n") {
  Case out;
  out.mail = parse::parse_mail(fields + "\r\n" + body).value();
  const auto add = [&](Text text) {
    text.mail = out.mail;
    text.folded = parse::fold(text.visible, out.mail->arena());
    text.marks = knowledge().phrases.scan(text.folded.text);
    text.foreign = parse::foreign_passages(text.visible);
    out.evidence.push_back(std::make_shared<const Text>(std::move(text)));
  };
  Text subject;
  subject.field = out.mail->headers.first("Subject");
  if (subject.field) {
    subject.visible = subject.field->text;
    add(subject);
  }
  Text text;
  text.part = &out.mail->parts.front();
  text.visible = text.part->text;
  add(text);
  return out;
}

}  // namespace kanshiki::testing
