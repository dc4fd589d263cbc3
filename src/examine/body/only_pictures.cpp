/// A page without words: what it says stands in pictures, where filters and search cannot read it, and a
/// picture is the link.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/letters.hpp"
#include "model/thread.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

/// Fewer are a foot line: "unsubscribe here", a number.
constexpr std::size_t fewest_letters = 60;

bool has_words(std::string_view visible) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < visible.size() && letters < fewest_letters;)
    letters += is_word_letter(next_code_point(visible, at));
  return letters == fewest_letters;
}

/// Whether a reader can click on a picture.
bool is_linked_picture(const parse::HtmlLink& link) {
  return link.kind == parse::HtmlLinkKind::anchor && link.wraps_image && !link.outlook_only &&
         link.value.starts_with("http");
}

}  // namespace

Found only_pictures(const Text& text, const Knowledge&, World&) {
  if (!text.page || is_in_thread(*text.mail) || has_words(text.page->visible.text)) return {};
  const auto& links = text.page->links;
  const auto link = std::find_if(links.begin(), links.end(), is_linked_picture);
  if (link == links.end()) return {};
  return {{{"body.only_pictures",
            Meaning::suspicious,
            {{"words", to_valid_utf8(squeeze(text.page->visible.text))}},
            {{Cite::In::body, text.part->path, 0, 0, to_valid_utf8(clip(link->value, 2048))}}}},
          {}};
}

}  // namespace kanshiki::examine
