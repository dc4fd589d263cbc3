#pragma once
/// What examiners of attachments share: how a file is named in facts, and where it is cited.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "model/evidence.hpp"
#include "model/finding.hpp"
#include "parse/file/name.hpp"
#include "parse/file/type.hpp"

namespace kanshiki::examine {

/// The type of a file: what its bytes are; of what they do not tell, what its name says, else what the mail
/// declares. Null if nothing tells.
inline const parse::FileType* type_of(const Part& part) {
  if (const auto* type = parse::file_type(part.true_type)) return type;
  if (const auto* type = parse::file_type_named(parse::read_file_name(part.filename).extension)) return type;
  return parse::file_type_declared(part.type);
}

/// A file that came with the mail, by its name.
inline Cite cite(const Part& part) {
  return {Cite::In::body, part.path, 0, 0, to_valid_utf8(part.filename)};
}

/// A finding about one file: its name comes first among the facts.
inline Finding about(const Part& part, std::string_view id, Meaning meaning, std::vector<Fact> facts = {}) {
  facts.insert(facts.begin(), Fact{"file", to_valid_utf8(part.filename)});
  return {std::string(id), meaning, std::move(facts), {cite(part)}};
}

/// The part as evidence, kept alive by its mail. Not for what was unpacked: that lives by itself.
inline Piece<Part> piece(const Part& part) { return {part.mail->shared_from_this(), &part}; }

}  // namespace kanshiki::examine
