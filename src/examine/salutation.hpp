#pragma once
/// Whom a text speaks to at its beginning.

#include <optional>
#include <string_view>

namespace kanshiki::examine {

struct Salutation {
  std::string_view line;       ///< as written, in the text
  std::string_view addressee;  ///< without 様, "Dear" and the like; empty: a greeting to nobody ("Hello!")
};

/// The salutation among the first lines of a text as a reader sees it: `山田太郎 様`, `Dear Jane,`,
/// `Sehr geehrte Frau Meier`. Nothing where the text begins without one.
std::optional<Salutation> salutation_of(std::string_view visible);

}  // namespace kanshiki::examine
