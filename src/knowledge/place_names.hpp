#pragma once
/// What readers call places that databases name in English (data/place_names/).

#include <string_view>

#include "base/result.hpp"
#include "knowledge/catalogue.hpp"

namespace kanshiki {

/// Adds the names of a file to a catalogue's texts: "place_names.Tokyo" is "東京都", "place_names.Chiyoda,
/// Tokyo" is "東京都千代田区". Errors: `malformed`.
Result<void> add_place_names(std::string_view toml, Catalogue& to);

}  // namespace kanshiki
