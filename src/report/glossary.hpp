#pragma once
/// Words of the trade are explained where a reader first meets them.

#include "knowledge/catalogue.hpp"
#include "report/blocks.hpp"

namespace kanshiki {

/// Gives the first appearance of each term its explanation, from the catalogue's [glossary].
void gloss_first_uses(Article& article, const Catalogue& catalogue);

}  // namespace kanshiki
