#pragma once
/// What would be typed into a page, and whether it should.

#include <optional>
#include <string>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/page.hpp"

namespace kanshiki::examine {

/// One filling of one form.
struct Entries {
  ProbeStep step;
  std::vector<const FieldKind*> kinds;  ///< of what is typed, each once
  std::string target;                   ///< host that the form is sent to
};

/// The form of the page that asks for most (secrets before cards, before logins, before persons), filled with
/// made-up values; nothing if no form asks for anything that is known.
std::optional<Entries> entries_for(const PageRecord& page, const FormFields& fields);

/// Whether the page makes new accounts: it would take anything in good faith.
bool is_sign_up(const PageRecord& page, const Knowledge& knowledge);

}  // namespace kanshiki::examine
