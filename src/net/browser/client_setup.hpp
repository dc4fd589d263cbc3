#pragma once
/// As whom a page is visited, in the browser's terms.

#include <string>
#include <utility>
#include <vector>

#include "model/page.hpp"
#include "net/browser/devtools.hpp"

namespace kanshiki {

/// The commands that make a fresh tab of a browser of `version` look like `client`'s (phone or desktop), in
/// order: screen, touch, user agent, language, time zone.
std::vector<std::pair<std::string, DevTools::Json>> commands_for(Client client, const std::string& version);

/// How many device pixels a CSS pixel has.
double pixel_ratio(Client client);

}  // namespace kanshiki
