#pragma once
/// MIME structure (RFC 2045, 2046): an entity and all entities inside it, in every plausible reading.
///
/// Where the standards leave two readers two readings (a second Content-Type, a multipart whose boundary
/// never comes, a line that is not a field), the parts of each reading are listed, those of the ordinary one
/// first, and a defect names what is ambiguous. Nothing that any mail program might show goes unexamined.

#include "parse/header_block.hpp"

namespace kanshiki::parse {

/// Appends the parts of the entity that is `mail.bytes` to `mail.parts`, and what is wrong with them to
/// `mail.defects`. `block` is its header block, read already.
void read_structure(Mail& mail, const HeaderBlock& block);

}  // namespace kanshiki::parse
