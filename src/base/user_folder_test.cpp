#include "base/user_folder.hpp"

#include <gmock/gmock.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

constexpr const char* variable = "KANSHIKI_TEST_FOLDER";

/// Each test may change the home.
class UserFolder : public ::testing::Test {
 protected:
  ~UserFolder() override {
    setenv("HOME", home_.c_str(), 1);
    unsetenv(variable);
  }
  static std::optional<fs::path> folder() { return user_folder(variable, ".local/share"); }

 private:
  const std::string home_ = environment("HOME");
};

TEST_F(UserFolder, NamedByTheVariable) {
  setenv(variable, "/srv/data", 1);
  EXPECT_EQ(folder(), "/srv/data/kanshiki");
}

TEST_F(UserFolder, BelowTheHomeElse) {
  setenv("HOME", "/home/example", 1);
  EXPECT_EQ(folder(), "/home/example/.local/share/kanshiki");
  for (const char* value : {"", "relative/path"}) {
    setenv(variable, value, 1);
    EXPECT_EQ(folder(), "/home/example/.local/share/kanshiki") << value;
  }
}

TEST_F(UserFolder, BelowTheHomeOfThePasswordDatabaseWhereTheEnvironmentHasNone) {
  const passwd* known = ::getpwuid(::getuid());
  if (!known || !fs::path(known->pw_dir).is_absolute()) GTEST_SKIP() << "this user has no home";
  const fs::path wanted = fs::path(known->pw_dir) / ".local/share/kanshiki";
  for (const char* value : {"", "relative"}) {
    setenv("HOME", value, 1);
    EXPECT_EQ(folder(), wanted) << value;
  }
  unsetenv("HOME");
  EXPECT_EQ(folder(), wanted);
}

}  // namespace
}  // namespace kanshiki
