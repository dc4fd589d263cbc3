#pragma once
/// The errand of trying the site's own rules on files (world/questions/rules.hpp).

#include <memory>

#include "investigate/errand.hpp"
#include "parse/file/rules.hpp"

namespace kanshiki {

/// `rules` are compiled already, so that a bad one is told before any mail is opened.
Errand rules_errand(std::shared_ptr<const parse::RuleSet> rules);

}  // namespace kanshiki
