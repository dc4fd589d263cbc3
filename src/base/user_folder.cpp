#include "base/user_folder.hpp"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

/// As the password database has it; cron and systemd need not tell it.
fs::path home_on_record() {
  std::array<char, 16 * 1024> room;
  passwd entry{}, *found = nullptr;
  const int failed = ::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found);
  return failed == 0 && found ? fs::path(found->pw_dir) : fs::path();
}

}  // namespace

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::optional<fs::path> user_folder(const char* variable, const char* usual) {
  if (const fs::path named = environment(variable); named.is_absolute()) return named / "kanshiki";
  fs::path home = environment("HOME");
  if (!home.is_absolute()) home = home_on_record();
  if (!home.is_absolute()) return std::nullopt;
  return home / usual / "kanshiki";
}

}  // namespace kanshiki
