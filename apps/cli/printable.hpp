#pragma once
/// Text from outside on a terminal.

#include <string>
#include <string_view>

namespace kanshiki {

/// `text` as valid UTF-8 with every control character as U+FFFD: a file name or an error must not steer the
/// terminal that it is shown on.
std::string printable(std::string_view text);

}  // namespace kanshiki
