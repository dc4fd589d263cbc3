#pragma once
/// What the values of options must be. Each check says what is wrong with one; nothing if all is well.

#include <string>

namespace kanshiki {

/// Not empty, as what a script forgot to set is: that would be taken for no folder.
std::string check_folder(const std::string& value);
/// What looks like a URL leads somewhere, in a browser.
std::string check_input(const std::string& value);
/// A folder or an https URL.
std::string check_mirror(const std::string& value);

}  // namespace kanshiki
