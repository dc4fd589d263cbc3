#pragma once
/// A page of the mail as it looked, with what findings cite marked and numbered.

#include "report/blocks.hpp"
#include "report/story.hpp"

namespace kanshiki {

/// Of `body`, one entry of the document's `bodies`, its first `lines` lines of text; `words` quotes them.
/// Nothing where the document does not tell how it looks.
std::optional<Replica> replica(const Json& body, std::size_t lines, Quotation words, const Story& story);

}  // namespace kanshiki
