#include "folder_lock.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include "testing/program.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(FolderLock, IsHeldByOneAtATime) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "made" / "by it";
  std::atomic<bool> given_back = false;
  auto held = lock_folder(path);
  ASSERT_TRUE(held);
  std::thread other([&] {
    EXPECT_TRUE(lock_folder(path));
    EXPECT_TRUE(given_back);
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  given_back = true;
  held->close();
  other.join();
}

TEST(FolderLock, WhereNothingCanBeWrittenIsAnError) {
  const auto held = lock_folder("/dev/null/folder");
  ASSERT_FALSE(held);
  EXPECT_THAT(held.error().what, HasSubstr("/dev/null/folder"));
}

/// Four of the program at once, in one home.
class AtOnce : public Program {
 protected:
  /// All that they print; in `arguments`, $n is 1, 2, 3 or 4.
  std::string run_four(const std::string& arguments) const {
    return run(arguments + " >$n.told 2>&1 & done; wait; cat *.told", "; for n in 1 2 3 4; do").out;
  }
};

TEST_F(AtOnce, LessonsAreAllLearnt) {
  for (const char* name : {"1", "2", "3", "4"}) put(std::string(name) + ".eml", std::string(mail) + name);
  run_four("learn --wanted $n.eml");
  EXPECT_THAT(run("learn --unwanted 1.eml").out, HasSubstr("of 1 unwanted and 3 wanted mails"));
}

TEST_F(AtOnce, UpdatesAllSucceed) {
  put(".config/kanshiki/own-list.txt", "evil.example\n");
  const std::string told = run_four("update own --offline --from .");
  EXPECT_THAT(told, Not(HasSubstr("failed")));
  std::size_t good = 0;
  for (const std::string_view line : split(told, '\n')) good += line.ends_with(": 1 entries");
  EXPECT_EQ(good, 4u) << told;
}

}  // namespace
}  // namespace kanshiki
