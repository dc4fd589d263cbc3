#pragma once
/// Places as a reader calls them.

#include <string>
#include <string_view>

#include "knowledge/catalogue.hpp"

namespace kanshiki {

/// "Chiyoda City (Marunouchi), Tokyo" → "東京都千代田区 Marunouchi"; what the catalogue has no name for
/// stays as databases have it: "Somewhere, Tokyo" → "東京都 Somewhere". A country's code and a source behind
/// it are told, too: "Ueda, Nagano, JP (Second City)", "JP (Second City)".
std::string place_words(std::string_view place, const Catalogue& catalogue);

}  // namespace kanshiki
