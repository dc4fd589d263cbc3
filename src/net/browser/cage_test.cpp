#include "net/browser/cage.hpp"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <filesystem>
#include <fstream>

#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

/// A cage with a shell in it, whose output is read.
class CageTest : public ::testing::Test {
 protected:
  /// All that `script` says, until it ends.
  std::string run(const std::string& script) {
    auto cage =
        Cage::start({{"/bin/bash", "-c", "exec >&4 2>&1\n" + script}, {"PATH=/usr/bin:/bin", "HOME=/tmp"}});
    EXPECT_TRUE(cage) << cage.error().what;
    std::string out;
    while (cage) {
      pollfd ready[] = {{cage->channel(), POLLIN, 0}, {cage->door(), POLLIN, 0}};
      if (::poll(ready, 2, 10'000) <= 0) return out + "(and does not end)";
      if (ready[1].revents) greet(cage->door());
      char buffer[4096];
      const ssize_t got = ready[0].revents ? ::recv(cage->channel(), buffer, sizeof buffer, 0) : 1;
      if (got <= 0) break;
      if (ready[0].revents) out.append(buffer, static_cast<std::size_t>(got));
    }
    return out;
  }

  static void greet(int door) {
    const Descriptor visitor(::accept(door, nullptr, nullptr));
    if (visitor) ::send(visitor.get(), "welcome\n", 8, MSG_NOSIGNAL);
  }

  /// How many processes of this system are sleeping for `mark`.
  static std::size_t processes_with(const std::string& mark) {
    std::size_t count = 0;
    std::error_code gone;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", gone)) {
      std::ifstream file(entry.path() / "cmdline");
      std::string words((std::istreambuf_iterator<char>(file)), {});
      count += words == std::string("sleep") + '\0' + mark + '\0';
    }
    return count;
  }

  void SetUp() override {
    if (auto cage = Cage::start({{"/bin/true"}, {}}); !cage) GTEST_SKIP() << cage.error().what;
  }
};

TEST_F(CageTest, TheDoorIsTheOnlyWay) {
  EXPECT_EQ(run("exec 5<>/dev/tcp/127.0.0.1/3128; head -n 1 <&5"), "welcome\n");
  EXPECT_EQ(run("tail -n +2 /proc/net/route"), "") << "no route";
  EXPECT_EQ(run("tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '"), "lo\n") << "no interface but loopback";
  EXPECT_EQ(run("grep -c . /proc/net/unix"), "1\n") << "no socket of others: the heading alone";
}

TEST_F(CageTest, AListenerOutsideIsNotHeard) {
  const Descriptor canary(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  sockaddr_in name{};
  name.sin_family = AF_INET;
  name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof name;
  ASSERT_EQ(::bind(canary.get(), reinterpret_cast<sockaddr*>(&name), size), 0);
  ASSERT_EQ(::listen(canary.get(), 8), 0);
  ASSERT_EQ(::getsockname(canary.get(), reinterpret_cast<sockaddr*>(&name), &size), 0);
  const std::string port = std::to_string(ntohs(name.sin_port));
  EXPECT_EQ(run("(exec 5<>/dev/tcp/127.0.0.1/" + port + ") 2>/dev/null && echo connected || echo refused"),
            "refused\n");
  EXPECT_LT(::accept(canary.get(), nullptr, nullptr), 0);
}

TEST_F(CageTest, FilesOfOthersAreNotThere) {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "secret") << "secret";
  EXPECT_EQ(run("cat " + (folder.path() / "secret").string() + " >/dev/null 2>&1 && echo seen || echo gone"),
            "gone\n");
  for (const char* path : {"/home", "/root", "/run", "/etc/passwd", "/sys"})
    EXPECT_EQ(run(std::string("ls ") + path + " >/dev/null 2>&1 && echo seen || echo gone"), "gone\n")
        << path;
  EXPECT_EQ(run("touch /usr/x 2>/dev/null && echo written || echo refused"), "refused\n");
}

TEST_F(CageTest, ThereIsNoRightAndNoWayToOne) {
  EXPECT_EQ(run("id -u; grep -E 'CapEff|NoNewPrivs' /proc/self/status | tr -d '\\t'"),
            "1000\nCapEff:0000000000000000\nNoNewPrivs:1\n");
}

TEST_F(CageTest, WhatItStartsEndsWithIt) {
  const std::string mark = "1000." + std::to_string(::getpid());  // seconds that nobody else sleeps
  {
    const auto cage = Cage::start(
        {{"/bin/bash", "-c", "setsid sleep " + mark + " & exec sleep " + mark}, {"PATH=/usr/bin:/bin"}});
    ASSERT_TRUE(cage) << cage.error().what;
    for (int tries = 0; processes_with(mark) < 2 && tries < 200; ++tries) ::usleep(20'000);
    EXPECT_EQ(processes_with(mark), 2u);
  }
  for (int tries = 0; processes_with(mark) > 0 && tries < 200; ++tries) ::usleep(20'000);
  EXPECT_EQ(processes_with(mark), 0u);
}

TEST_F(CageTest, ProcessesOfOthersAreNotSeen) {
  EXPECT_EQ(
      run("ls -d /proc/" + std::to_string(::getpid()) + " 2>/dev/null | wc -l; readlink /proc/self | wc -c"),
      "0\n2\n");
}

TEST_F(CageTest, AProgramThatIsMissingIsTold) {
  const auto cage = Cage::start({{"/usr/bin/no-such-browser"}, {}});
  ASSERT_FALSE(cage);
  EXPECT_EQ(cage.error().what,
            "no cage for the browser: /usr/bin/no-such-browser: No such file or directory");
}

}  // namespace
}  // namespace kanshiki
