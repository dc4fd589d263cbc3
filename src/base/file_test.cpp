#include "base/file.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <thread>

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

std::vector<std::string> names_in(const fs::path& folder) {
  std::error_code error;
  std::vector<std::string> out;
  for (const fs::directory_entry& entry : list_folder(folder, error)) out.push_back(entry.path().filename());
  return out;
}

TEST(WriteFile, PutsTheNewInPlaceOfTheOld) {
  const TemporaryFolder folder;
  ASSERT_TRUE(write_file(folder.path() / "a", "old and long"));
  ASSERT_TRUE(write_file(folder.path() / "a", "new", 0600));
  EXPECT_EQ(read_file(folder.path() / "a").value(), "new");
  EXPECT_EQ(fs::status(folder.path() / "a").permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"a"});
}

TEST(WriteFile, WhereItFailsLeavesNothingBehind) {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "taken" / "inside");
  const auto written = write_file(folder.path() / "taken", "bytes");
  ASSERT_FALSE(written);
  EXPECT_NE(written.error().what.find("taken: Is a directory"), std::string::npos) << written.error().what;
  EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"taken"});
}

/// What a full disk does, where a test cannot fill one.
TEST(WriteFile, WhatWasWrittenOfItIsRemoved) {
  const TemporaryFolder folder;
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  const rlimit small{4096, before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  const auto written = write_file(folder.path() / "a", std::string(10'000, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_FALSE(written);
  EXPECT_TRUE(names_in(folder.path()).empty());
}

TEST(WriteFile, ManyAtOnceDoNotDisturbEachOther) {
  const TemporaryFolder folder;
  std::vector<std::thread> writers;
  std::atomic<int> failures = 0;
  for (int i = 0; i < 8; ++i)
    writers.emplace_back([&, text = std::string(1000, static_cast<char>('a' + i))] {
      for (int round = 0; round < 20; ++round) failures += !write_file(folder.path() / "a", text);
    });
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(failures, 0);
  EXPECT_EQ(read_file(folder.path() / "a").value().size(), 1000u);
  EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"a"});
}

}  // namespace
}  // namespace kanshiki
