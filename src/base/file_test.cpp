#include "base/file.hpp"

#include <gtest/gtest.h>

#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

TEST(ListFolder, IsInNameOrder) {
  const TemporaryFolder folder;
  for (const char* name : {"b", "a", "c"}) ASSERT_TRUE(write_file(folder.path() / name, name));
  std::error_code error;
  std::string names;
  for (const fs::directory_entry& entry : list_folder(folder.path(), error)) names += entry.path().filename();
  EXPECT_EQ(names, "abc");
  EXPECT_FALSE(error);
}

TEST(ListFolder, WhatIsNoFolderIsAnErrorAndNoException) {
  const TemporaryFolder folder;
  std::error_code error;
  EXPECT_TRUE(list_folder(folder.path() / "missing", error).empty());
  EXPECT_TRUE(error);
}

}  // namespace
}  // namespace kanshiki
