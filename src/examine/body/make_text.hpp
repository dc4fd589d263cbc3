#pragma once
/// What a mail says, as evidence.

#include "knowledge/knowledge.hpp"
#include "model/evidence.hpp"

namespace kanshiki::examine {

/// The subject; null if the mail has none.
Piece<Text> subject_text(const Mail& mail, const Knowledge& knowledge);
/// A part of plain text; `subject` is its mail's.
Piece<Text> plain_text(const Part& part, Piece<Text> subject, const Knowledge& knowledge);
/// What a machine read from the picture `part`; lives as long as the mail.
Piece<Text> picture_text(const Part& part, std::string_view words, const Knowledge& knowledge);
/// A page, `utf8`, that is the content of `part`; `subject` is its mail's, if the page is a body of it.
Piece<Text> page_text(const Part& part, std::string_view utf8, Piece<Text> subject,
                      const Knowledge& knowledge);

}  // namespace kanshiki::examine
