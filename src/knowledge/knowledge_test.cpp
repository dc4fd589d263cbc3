#include "knowledge/knowledge.hpp"

#include <gmock/gmock.h>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"
#include "base/testing/source_tree.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

/// A copy of the data folder, to be damaged.
class DamagedData : public ::testing::Test {
 protected:
  DamagedData() { fs::copy(source_tree() / "data", data_, fs::copy_options::recursive); }

  std::string error() const {
    const auto loaded = load_knowledge(data_);
    return loaded ? "" : loaded.error().what;
  }

  TemporaryFolder folder_;
  const fs::path data_ = folder_.path() / "data";
};

TEST_F(DamagedData, AFolderThatIsMissingIsNamed) {
  for (const char* name : {"brands", "phrases", "catalogues"}) {
    fs::rename(data_ / name, data_ / "elsewhere");
    EXPECT_THAT(error(), HasSubstr((data_ / name).string()));
    fs::rename(data_ / "elsewhere", data_ / name);
  }
  EXPECT_EQ(error(), "");
}

TEST_F(DamagedData, AFolderWithoutFilesIsNamed) {
  fs::remove_all(data_ / "phrases");
  fs::create_directory(data_ / "phrases");
  EXPECT_THAT(error(), HasSubstr((data_ / "phrases").string() + ": no .toml file"));
}

TEST_F(DamagedData, AFileThatIsMissingOrBrokenIsNamed) {
  ASSERT_TRUE(write_file(data_ / "brands/hosting.toml", "[x"));
  EXPECT_THAT(error(), HasSubstr("hosting.toml"));
  fs::remove(data_ / "stamps.toml");
  EXPECT_THAT(error(), HasSubstr("stamps.toml"));
}

}  // namespace
}  // namespace kanshiki
