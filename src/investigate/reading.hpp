#pragma once
/// The errand of reading the words in pictures (world/questions/words.hpp).

#include "investigate/errand.hpp"

namespace kanshiki {

Errand reading_errand();

}  // namespace kanshiki
