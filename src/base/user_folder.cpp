#include "base/user_folder.hpp"

#include <cstdlib>

namespace kanshiki {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::filesystem::path user_folder(const char* variable, const char* usual) {
  const std::filesystem::path named = environment(variable);
  return (named.is_absolute() ? named : std::filesystem::path(environment("HOME") + "/") / usual) /
         "kanshiki";
}

}  // namespace kanshiki
