#include "net/clamd_fetcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <thread>

#include "base/temporary_folder.hpp"
#include "world/questions/scan.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;
using ::testing::HasSubstr;

/// A daemon that hears one session to its end, or up to `patience` bytes of it, and says one thing.
class FakeDaemon {
 public:
  FakeDaemon(const std::string& path, std::string says, std::size_t patience = SIZE_MAX)
      : listening_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::strncpy(name.sun_path, path.c_str(), sizeof name.sun_path - 1);
    if (::bind(listening_, reinterpret_cast<sockaddr*>(&name), sizeof name) != 0 ||
        ::listen(listening_, 1) != 0)
      ADD_FAILURE() << std::strerror(errno);
    thread_ = std::thread([this, says = std::move(says), patience] { serve(says, patience); });
  }
  ~FakeDaemon() {
    thread_.join();
    ::close(listening_);
  }

  std::string heard;

 private:
  void serve(const std::string& says, std::size_t patience) {
    const int session = ::accept(listening_, nullptr, nullptr);
    char buffer[64 * 1024];
    while (!heard.ends_with("zEND\0"s) && heard.size() < patience) {
      const ssize_t got = ::recv(session, buffer, sizeof buffer, 0);
      if (got <= 0) break;
      heard.append(buffer, static_cast<std::size_t>(got));
    }
    [[maybe_unused]] const ssize_t sent = ::send(session, says.data(), says.size(), MSG_NOSIGNAL);
    ::close(session);
  }

  int listening_;
  std::thread thread_;
};

class ClamdFetcherTest : public ::testing::Test {
 protected:
  Reply fetch(const std::string& file, std::chrono::milliseconds time = 10s) {
    EventLoop loop;
    ClamdFetcher fetcher(loop, socket_);
    std::optional<Reply> reply;
    fetcher.fetch(ScanOf::file(file).question(), EventLoop::Clock::now() + time,
                  [&](Reply got) { reply = std::move(got); });
    loop.run_until([&] { return reply.has_value(); });
    return *reply;
  }

  const TemporaryFolder folder_;
  const std::string socket_ = (folder_.path() / "clamd.ctl").string();
};

TEST_F(ClamdFetcherTest, AFileIsHandedOverAndTheAnswerComesBack) {
  FakeDaemon daemon(socket_,
                    "1: ClamAV 1.4.3\0"
                    "2: stream: Test.Harmless FOUND\0"s);
  const std::string file(3'000'000, 'x');
  const Reply reply = fetch(file);
  ASSERT_EQ(reply.status, Reply::Status::answered) << reply.why;
  EXPECT_EQ(ScanOf::file(file).read(reply).value().signature, "Test.Harmless");
  EXPECT_EQ(reply.source, socket_);
}

TEST_F(ClamdFetcherTest, WhatItSaysOfATooLargeFileIsHeardThoughItHangsUp) {
  FakeDaemon daemon(socket_,
                    "1: ClamAV 1.4.3\0"
                    "2: INSTREAM size limit exceeded. ERROR\0"s,
                    1000);
  const Reply reply = fetch(std::string(8'000'000, 'x'));
  const auto scanned = ScanOf::file("").read(reply);
  ASSERT_FALSE(scanned);
}

TEST_F(ClamdFetcherTest, ADaemonThatIsNotThereIsAFailure) {
  const Reply reply = fetch("abc");
  EXPECT_EQ(reply.status, Reply::Status::failed);
  EXPECT_THAT(reply.why, HasSubstr(socket_));
}

TEST_F(ClamdFetcherTest, ADaemonThatDoesNotAnswerIsATimeout) {
  const int silent = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_un name{};
  name.sun_family = AF_UNIX;
  std::strncpy(name.sun_path, socket_.c_str(), sizeof name.sun_path - 1);
  ASSERT_EQ(::bind(silent, reinterpret_cast<sockaddr*>(&name), sizeof name), 0);
  ASSERT_EQ(::listen(silent, 1), 0);
  EXPECT_EQ(fetch("abc", 50ms).status, Reply::Status::timeout);
  ::close(silent);
}

TEST_F(ClamdFetcherTest, APathThatNoSocketCanHaveIsAFailure) {
  EventLoop loop;
  ClamdFetcher fetcher(loop, std::string(200, 'x'));
  Reply reply;
  fetcher.fetch(ScanOf::file("abc").question(), EventLoop::Clock::now() + 1s,
                [&](Reply got) { reply = got; });
  EXPECT_EQ(reply.status, Reply::Status::failed);
}

}  // namespace
}  // namespace kanshiki
