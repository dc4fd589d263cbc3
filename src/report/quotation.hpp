#pragma once
/// A body of the mail as a quotation: what findings cite is marked and numbered in the order of reading.

#include <utility>

#include "report/story.hpp"

namespace kanshiki {

/// `body`: one entry of the document's `bodies`.
Quotation quotation(const Json& body, const Story& story);

std::size_t line_count(const Quotation& quotation);

/// The first `lines` lines, and the rest; each with its own notes.
std::pair<Quotation, Quotation> split(const Quotation& whole, std::size_t lines);

}  // namespace kanshiki
