#include "investigate/layouts.hpp"

#include "parse/html/layout.hpp"

namespace kanshiki {

Layouts layouts_of(const Case& subject) {
  Layouts out;
  for (const auto& text : subject.all<Text>())
    if (text->page && text->part && !text->part->text.empty())
      out.emplace(text.get(), parse::read_layout(text->part->text, text->mail->arena()));
  return out;
}

}  // namespace kanshiki
