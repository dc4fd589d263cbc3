#include "world/kept.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

Kept source(std::chrono::sys_seconds fetched) {
  Kept out;
  out.id = "jpcert";
  out.url = "https://feeds.example/jpcert.csv";
  out.etag = "\"1\"";
  out.entries = 2;
  out.fetched = out.checked = fetched;
  return out;
}

const std::chrono::sys_seconds monday = std::chrono::sys_days{std::chrono::year{2021} / 10 / 18};

std::string bytes_in(const std::filesystem::path& folder) {
  const auto kept = find_kept(folder, "jpcert");
  if (!kept) return "none";
  return read_kept(folder, *kept).value_or("broken");
}

TEST(KeptFiles, AreFoundAgain) {
  const TemporaryFolder folder;
  EXPECT_EQ(find_kept(folder.path(), "jpcert").error().kind, Error::Kind::absent);
  ASSERT_TRUE(keep(folder.path(), source(monday), "one"));
  const auto kept = find_kept(folder.path(), "jpcert");
  ASSERT_TRUE(kept) << kept.error().what;
  EXPECT_EQ(kept->etag, "\"1\"");
  EXPECT_EQ(kept->fetched, monday);
  EXPECT_EQ(bytes_in(folder.path()), "one");
  ASSERT_TRUE(keep(folder.path(), source(monday + 24h), "two"));
  EXPECT_EQ(bytes_in(folder.path()), "two");
}

TEST(KeptFiles, WhatIsBrokenIsKeptToo) {
  const TemporaryFolder folder;
  EXPECT_FALSE(keeps_any(folder.path()));
  EXPECT_FALSE(keeps_any(folder.path() / "missing"));
  ASSERT_TRUE(keep(folder.path(), source(monday), "one"));
  ASSERT_TRUE(write_file(folder.path() / "jpcert.json", "{"));
  EXPECT_TRUE(keeps_any(folder.path()));
  EXPECT_EQ(find_kept(folder.path(), "jpcert").error().kind, Error::Kind::malformed);
}

TEST(KeptFiles, StillTheNewest) {
  const TemporaryFolder folder;
  ASSERT_TRUE(keep(folder.path(), source(monday), "one"));
  Kept kept = find_kept(folder.path(), "jpcert").value();
  kept.checked = monday + 24h;
  ASSERT_TRUE(keep_checked(folder.path(), kept));
  EXPECT_EQ(find_kept(folder.path(), "jpcert")->checked, monday + 24h);
  EXPECT_EQ(find_kept(folder.path(), "jpcert")->fetched, monday);
  EXPECT_EQ(bytes_in(folder.path()), "one");
}

/// The disk takes no more than `most` bytes of any file, and then the process dies, as it would when killed.
void keep_and_die(const std::filesystem::path& folder, const std::string& bytes, rlim_t most) {
  if (::fork() == 0) {
    const rlimit limit{most, most};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_DFL);
    (void)keep(folder, source(monday + 24h), bytes);
    ::_exit(0);
  }
  ::wait(nullptr);
}

TEST(KeptFiles, BrokenOffAtAnyByteTheOldOneStays) {
  const std::string old_bytes(200, 'o'), new_bytes(600, 'n');
  bool replaced = false;
  for (rlim_t most = 0; most < 700; ++most) {
    const TemporaryFolder folder;
    ASSERT_TRUE(keep(folder.path(), source(monday), old_bytes));
    keep_and_die(folder.path(), new_bytes, most);
    const std::string now = bytes_in(folder.path());
    ASSERT_TRUE(now == old_bytes || now == new_bytes) << most << ": " << now;
    replaced = replaced || now == new_bytes;
    ASSERT_EQ(find_kept(folder.path(), "jpcert")->fetched, now == old_bytes ? monday : monday + 24h) << most;
  }
  EXPECT_TRUE(replaced) << "where nothing broke it off";
}

TEST(KeptFiles, WhatSomebodyChangedIsBroken) {
  const TemporaryFolder folder;
  ASSERT_TRUE(keep(folder.path(), source(monday), "one"));
  std::ofstream(folder.path() / find_kept(folder.path(), "jpcert")->file) << "two";
  EXPECT_EQ(bytes_in(folder.path()), "broken");
  std::ofstream(folder.path() / "jpcert.json") << "{";
  EXPECT_EQ(find_kept(folder.path(), "jpcert").error().kind, Error::Kind::malformed);
}

}  // namespace
}  // namespace kanshiki
