#pragma once
/// Citing what was seen.

#include <string>
#include <string_view>

#include "base/text.hpp"
#include "model/body.hpp"
#include "model/finding.hpp"
#include "model/mail.hpp"
#include "model/route.hpp"
#include "world/source.hpp"

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
  return {Cite::In::body, text.part->path, begin, begin + quote.size(), std::string(quote)};
}

/// The words that a phrase rule marked.
inline Cite cite(const Text& text, const Mark& mark) { return cite(text, text.words(mark.begin, mark.end)); }

/// A question and its answer on the tape; `quote` is the answer in words.
inline Cite cite(const Question& question, std::string quote = {}) {
  return {Cite::In::tape, question.kind + " " + question.about, 0, 0, std::move(quote)};
}

/// The Received field that tells of the boundary, if it is known.
inline std::vector<Cite> cite_boundary(const Route& route) {
  if (!route.boundary || route.boundary->hop >= route.hops.size()) return {};
  const HeaderField* field = route.hops[route.boundary->hop].field;
  if (!field) return {};
  return {cite(*field)};
}

}  // namespace kanshiki
