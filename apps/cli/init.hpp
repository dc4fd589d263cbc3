#pragma once
/// The conversation of `kanshiki init`.

#include <iosfwd>

#include "knowledge/catalogue.hpp"
#include "knowledge/profile.hpp"

namespace kanshiki {

/// Asks on `out`, reads a line an answer from `in`; several values are separated by commas, none is fine.
Profile ask_profile(std::istream& in, std::ostream& out, const Catalogue& words);

}  // namespace kanshiki
