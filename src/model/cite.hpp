#pragma once
/// Citing what was seen.

#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/body.hpp"
#include "model/finding.hpp"
#include "model/mail.hpp"

namespace kanshiki {

/// A header field, whole.
inline Cite cite(const HeaderField& field) {
  return {Cite::In::header, std::string(field.name), field.offset,
          field.offset + field.name.size() + 1 + field.raw.size(), to_valid_utf8(field.text)};
}

/// The topmost field called `name`; a citation of its absence if there is none.
inline Cite cite(const Mail& mail, std::string_view name) {
  const HeaderField* field = mail.headers.first(name);
  return field ? cite(*field) : Cite{Cite::In::header, std::string(name), 0, 0, {}};
}

/// A stretch of a text; `quote` must be a view into its visible text.
inline Cite cite(const Text& text, std::string_view quote) {
  if (text.field) {
    Cite whole = cite(*text.field);
    whole.quote = quote;
    return whole;
  }
  const auto begin = static_cast<std::size_t>(quote.data() - text.visible.data());
  return {text.in_picture ? Cite::In::picture : Cite::In::body, text.part->path, begin, begin + quote.size(),
          std::string(quote)};
}

/// The words that a phrase rule marked.
inline Cite cite(const Text& text, const Mark& mark) { return cite(text, text.words(mark.begin, mark.end)); }

/// A link, as it is written, where it stands; of an endless one the beginning.
inline Cite cite(const Link& link) {
  constexpr std::size_t shown = 2048;
  std::string quote = to_valid_utf8(clip(link.raw, shown));
  if (link.place == Link::given) return {Cite::In::given, {}, 0, 0, std::move(quote)};
  if (!link.part) return {Cite::In::header, "Subject", 0, 0, std::move(quote)};
  return {link.in_picture() ? Cite::In::picture : Cite::In::body, link.part->path, 0, 0, std::move(quote)};
}

}  // namespace kanshiki
