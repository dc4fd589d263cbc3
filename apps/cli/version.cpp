/// kanshiki --version.

#include <fmt/format.h>

#include "commands.hpp"
#include "git_commit.hpp"
#include "investigate/sandbox.hpp"

namespace kanshiki {

std::string version_text() {
  return fmt::format("kanshiki {} (commit {})\nbuilt by {} {} with {}\nsandbox: {}", KANSHIKI_VERSION,
                     git_commit, KANSHIKI_COMPILER, __VERSION__, KANSHIKI_LIBRARIES, sandbox_features());
}

}  // namespace kanshiki
