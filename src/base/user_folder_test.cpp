#include "base/user_folder.hpp"

#include <gmock/gmock.h>

#include <cstdlib>

namespace kanshiki {
namespace {

constexpr const char* variable = "KANSHIKI_TEST_FOLDER";

TEST(UserFolder, NamedByTheVariable) {
  setenv(variable, "/srv/data", 1);
  EXPECT_EQ(user_folder(variable, ".local/share"), "/srv/data/kanshiki");
}

TEST(UserFolder, BelowTheHomeElse) {
  const std::string home = environment("HOME");
  for (const char* value : {"", "relative/path"}) {
    setenv(variable, value, 1);
    EXPECT_EQ(user_folder(variable, ".local/share"), home + "/.local/share/kanshiki") << value;
  }
  unsetenv(variable);
  EXPECT_EQ(user_folder(variable, ".local/share"), home + "/.local/share/kanshiki");
}

}  // namespace
}  // namespace kanshiki
