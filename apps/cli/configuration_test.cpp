#include "configuration.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

TEST(Configuration, OnlyAFileThatIsNotThereIsNone) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "config.toml", loop = folder.path() / "loop";
  EXPECT_EQ(configuration_text(file, false), "");
  EXPECT_FALSE(configuration_text(file, true)) << "it was named";
  ASSERT_TRUE(write_file(file, "[trust]\n"));
  EXPECT_EQ(configuration_text(file, false), "[trust]\n");
  EXPECT_EQ(configuration_text(file / "config.toml", false), "") << "below a file there is nothing";
  std::filesystem::create_symlink(loop, loop);  // cannot be reached, not even by root
  const auto unreachable = configuration_text(loop, false);
  ASSERT_FALSE(unreachable);
  EXPECT_THAT(unreachable.error().what, ::testing::HasSubstr(loop.string() + ": "));
}

TEST(Configuration, AnErrorNamesTheFile) {
  const TemporaryFolder folder;
  Options options;
  options.config = folder.path() / "config.toml";
  ASSERT_TRUE(write_file(options.config, "[trusts]\n"));
  const auto read = read_configuration(options, read_profile);
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().what, ::testing::StartsWith(options.config.string() + ":1: [trusts]"));
}

}  // namespace
}  // namespace kanshiki
