#pragma once
/// A mail that was forwarded by pasting it into another mail's text, made a mail again.

#include <optional>
#include <string>
#include <vector>

#include "model/mail.hpp"
#include "parse/compose.hpp"

namespace kanshiki::parse {

/// A text part of a carrier, taken apart.
struct Pasted {
  const Part* part = nullptr;
  std::vector<Field> fields;  ///< of the mail inside, as the carrier shows them
  std::string body;           ///< its text or HTML, quote marks taken off
  std::string own;            ///< what the carrier says around it
};

/// The forwarded mail in a text/plain or text/html part, if there is one (find_forward).
std::optional<Pasted> find_pasted(const Mail& carrier, const Part& part);

/// The mail inside, in RFC 5322: of its plain text, its HTML, or both (one at least is not null), with the
/// files that came with it.
std::string compose_pasted(const Pasted* plain, const Pasted* html, const std::vector<const Part*>& files);

}  // namespace kanshiki::parse
