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

/// Formats that others are made of: an HTA is a page by its bytes, a configuration profile is XML, and only
/// the name says what the system does with it.
inline bool is_generic(std::string_view type) {
  return type == "html" || type == "xml" || type == "zip" || type == "compound";
}

/// The type of a file: what its bytes are, or what its name makes of them where they are generic or do not
/// tell; else what the mail declares. Null if nothing tells.
inline const parse::FileType* type_of(const Part& part) {
  const auto* named = parse::file_type_named(parse::read_file_name(part.filename).extension);
  const auto* type = parse::file_type(part.true_type);
  if (type && !(named && parse::runs(named->kind) && is_generic(type->name))) return type;
  return named ? named : parse::file_type_declared(part.type);
}

/// A file that came with the mail, by its name.
inline Cite cite_file(const Part& part) {
  return {Cite::In::body, part.path, 0, 0, to_valid_utf8(part.filename)};
}

/// A finding about one file: its name comes first among the facts.
inline Finding about(const Part& part, std::string_view id, Meaning meaning, std::vector<Fact> facts = {}) {
  facts.insert(facts.begin(), Fact{"file", to_valid_utf8(part.filename)});
  return {std::string(id), meaning, std::move(facts), {cite_file(part)}};
}

/// A part of the mail as evidence, which keeps the mail alive.
inline Piece<Part> piece(const Part& part) { return {part.mail->shared_from_this(), &part}; }

}  // namespace kanshiki::examine
