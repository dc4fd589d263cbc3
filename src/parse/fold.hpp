#pragma once
/// Brings text into the form in which words are compared.

#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "model/folded.hpp"

namespace kanshiki::parse {

/// Folds well-formed UTF-8. Linear; text that is folded already comes back as the same view.
Folded fold(std::string_view utf8, Arena& arena);

/// The same for a word of a list, without the way back.
std::string fold(std::string_view utf8);

}  // namespace kanshiki::parse
