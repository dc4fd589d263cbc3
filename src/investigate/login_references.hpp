#pragma once
/// What an examination saw of login pages, as a reference for later ones.

#include <string>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// Each page of the case that asks for a secret or a card before anything was typed, as a phone and as a
/// desktop saw it, as TOML (knowledge/known_logins.hpp). Its owner is the known brand that its host belongs
/// to, else its registrable domain. Empty if no such page was seen.
std::string login_references(const Case& subject, const Knowledge& knowledge);

}  // namespace kanshiki
