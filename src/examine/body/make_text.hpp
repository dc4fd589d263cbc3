#pragma once
/// What a mail says, as evidence.

#include "knowledge/knowledge.hpp"
#include "model/evidence.hpp"

namespace kanshiki::examine {

/// The subject.
Evidence subject_text(const Mail& mail, const HeaderField& field, const Knowledge& knowledge);
/// A part of plain text.
Evidence plain_text(const Part& part, const Knowledge& knowledge);
/// What a machine read from the picture `part`; lives as long as the mail.
Evidence picture_text(const Part& part, std::string_view words, const Knowledge& knowledge);
/// A page, `utf8`, that is the content of `part`.
Evidence page_text(const Part& part, std::string_view utf8, const Knowledge& knowledge);

}  // namespace kanshiki::examine
