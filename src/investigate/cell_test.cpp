#include "investigate/cell.hpp"
#include "base/sanitized.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "investigate/cell_pool.hpp"
#include "parse/file/archive.hpp"
#include "parse/file/pdf.hpp"
#include "parse/file/testing/packer.hpp"
#include "parse/file/testing/pdf_writer.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

Channel::Deadline in(std::chrono::milliseconds time) { return std::chrono::steady_clock::now() + time; }

std::string run(const Work& work, std::string_view job = "") {
  auto cell = Cell::start(work);
  EXPECT_TRUE(cell);
  Refusing nobody;
  auto result = cell->run(job, nobody, in(5s));
  return result ? *result : "error: " + result.error().what;
}

/// One forbidden thing: true if it could be done.
struct Attempt {
  const char* name;
  bool (*dare)();
};

bool opens(const char* path, int flags) { return ::open(path, flags, 0600) >= 0; }
bool calls(long number) { return ::syscall(number, 0, 0, 0, 0, 0, 0) >= 0 || errno != EPERM; }

const Attempt attempts[] = {
    {"read /etc/passwd", [] { return opens("/etc/passwd", O_RDONLY); }},
    {"read its own program", [] { return opens("/proc/self/exe", O_RDONLY); }},
    {"read its own memory map", [] { return opens("/proc/self/maps", O_RDONLY); }},
    {"read the parent's memory",
     [] { return opens(("/proc/" + std::to_string(::getppid()) + "/mem").c_str(), O_RDWR); }},
    {"list a folder", [] { return opens("/", O_RDONLY | O_DIRECTORY); }},
    {"write a file", [] { return opens("/tmp/kanshiki-cell-test", O_WRONLY | O_CREAT); }},
    {"write to a file in memory", [] { return ::memfd_create("x", 0) >= 0; }},
    {"open a TCP socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"open a UDP socket", [] { return ::socket(AF_INET6, SOCK_DGRAM, 0) >= 0; }},
    {"open a local socket", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    {"open a netlink socket", [] { return ::socket(AF_NETLINK, SOCK_RAW, 0) >= 0; }},
    {"make a socket pair",
     [] {
       int ends[2];
       return ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0;
     }},
    {"connect", [] { return calls(SYS_connect); }},
    {"bind", [] { return calls(SYS_bind); }},
    {"accept", [] { return calls(SYS_accept4); }},
    {"send to somebody", [] { return calls(SYS_sendmsg); }},
    {"fork", [] { return ::fork() >= 0; }},
    {"clone3", [] { return calls(SYS_clone3); }},
    {"exec", [] { return ::execl("/bin/true", "true", nullptr) == 0; }},
    {"ptrace the parent", [] { return ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr) == 0; }},
    {"read another process's memory", [] { return calls(SYS_process_vm_readv); }},
    {"kill the parent", [] { return ::kill(::getppid(), 0) == 0; }},
    {"signal a thread of another", [] { return ::syscall(SYS_tgkill, ::getppid(), ::getppid(), 0) == 0; }},
    {"map executable memory",
     [] {
       return ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
     }},
    {"make memory executable",
     [] {
       void* page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
       return ::mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
     }},
    {"raise its limits",
     [] {
       const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
       return ::setrlimit(RLIMIT_AS, &more) == 0;
     }},
    {"change its user", [] { return calls(SYS_setuid); }},
    {"make a namespace", [] { return calls(SYS_unshare); }},
    {"mount", [] { return calls(SYS_mount); }},
    {"use io_uring", [] { return calls(SYS_io_uring_setup); }},
    {"load a BPF program", [] { return calls(SYS_bpf); }},
    {"duplicate a descriptor", [] { return ::dup(3) >= 0; }},
    {"change the clock", [] { return calls(SYS_clock_settime); }},
    {"send a file descriptor's ioctl", [] { return calls(SYS_ioctl); }},
};

TEST(Cell, ForbiddenThingsCannotBeDoneInside) {
  const std::string done = run([](std::string_view, Source&) {
    std::string out;
    for (const Attempt& attempt : attempts)
      if (attempt.dare()) out += std::string(attempt.name) + "; ";
    return out;
  });
  EXPECT_EQ(done, "");
  EXPECT_GE(std::size(attempts), 30u);
}

TEST(Cell, TheSameThingsCanBeDoneOutside) {  // or the test above would prove nothing
  EXPECT_TRUE(opens("/etc/passwd", O_RDONLY));
  EXPECT_GE(::socket(AF_INET, SOCK_STREAM, 0), 0);
  EXPECT_GE(::memfd_create("x", 0), 0);
  EXPECT_EQ(::kill(::getppid(), 0), 0);
}

TEST(Cell, MemoryEnds) {
  if (sanitized) GTEST_SKIP() << "sanitizers reserve more address space than the limit";
  EXPECT_EQ(run([](std::string_view, Source&) {
              void* room =
                  ::mmap(nullptr, 2UL << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
              return std::string(room == MAP_FAILED ? "refused" : "2 GiB");
            }),
            "refused");
}

TEST(Cell, ACrashIsTold) {
  const std::string told = run([](std::string_view, Source&) -> std::string { std::abort(); });
  EXPECT_NE(told.find("the examination broke off: "), std::string::npos) << told;
}

TEST(Cell, AHangIsEnded) {
  auto cell = Cell::start([](std::string_view, Source&) -> std::string {
    for (volatile bool on = true; on;) continue;
    return {};
  });
  Refusing nobody;
  const auto result = cell->run("", nobody, in(200ms));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Error::Kind::timeout);
  EXPECT_FALSE(cell->alive());
}

/// Answers every question with its own text.
class Echo : public Source {
 public:
  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out;
    for (const Question& one : questions) out.push_back({Reply::Status::answered, one.about, "echo", "", {}});
    return out;
  }
};

TEST(Cell, QuestionsAreServedFromOutside) {
  auto cell = Cell::start([](std::string_view job, Source& world) {
    const Question question{"dns", std::string(job), Reach::lookup};
    return world.answer(std::span(&question, 1)).front().bytes;
  });
  Echo echo;
  EXPECT_EQ(cell->run("TXT example.org", echo, in(5s)).value_or("error"), "TXT example.org");
}

TEST(Cell, ABabblingCellIsEnded) {
  auto cell = Cell::start([](std::string_view, Source&) -> std::string {
    for (int fd = 3; fd < 64; ++fd) {
      const char lie[] = {'Q', 9, 0, 0, 0, 0, 0, 0, 0, 'n', 'o', 'n', 's', 'e', 'n', 's', 'e', '!'};
      if (::send(fd, lie, sizeof lie, MSG_NOSIGNAL) == sizeof lie) break;
    }
    return {};
  });
  Echo echo;
  const auto result = cell->run("", echo, in(5s));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Error::Kind::malformed);
}

/// A cell that was taken over by one mail wants to speak for the next one.
TEST(Cell, ASecondResultIsNotTheNextMails) {
  const Work work = [](std::string_view job, Source&) -> std::string {
    std::string frame = "R";
    const std::uint64_t size = 4;
    frame.append(reinterpret_cast<const char*>(&size), sizeof size).append("lie!");
    if (job == "bad")
      for (int fd = 3; fd < 64; ++fd)
        if (::send(fd, (frame + frame).data(), 2 * frame.size(), MSG_NOSIGNAL) > 0) break;
    return "honest " + std::string(job);
  };
  std::vector<std::string> jobs = {"good", "bad", "next"}, told;
  Refusing nobody;
  run_in_cells(
      {1, 5s}, work, nobody,
      [&, at = 0u]() mutable -> std::optional<std::string> {
        return at < jobs.size() ? std::optional(jobs[at++]) : std::nullopt;
      },
      [&](const Result<std::string>& result) { told.push_back(result ? *result : "lost"); });
  EXPECT_EQ(told, (std::vector<std::string>{"honest good", "lie!", "honest next"}))
      << "it may lie of itself alone";
}

/// Runs the numbers 0 … count-1 through a pool and tells the results in order.
std::vector<std::string> pooled(std::size_t count, std::size_t cells, const Work& work,
                                std::chrono::milliseconds time = 5s) {
  std::size_t given = 0;
  std::vector<std::string> out;
  Refusing nobody;
  run_in_cells(
      {cells, time}, work, nobody,
      [&]() -> std::optional<std::string> {
        if (given == count) return std::nullopt;
        return std::to_string(given++);
      },
      [&](Result<std::string> result) { out.push_back(result ? *result : "lost"); });
  return out;
}

TEST(CellPool, ResultsComeInOrderAndTheUnharmedSurvive) {
  const Work work = [](std::string_view job, Source&) -> std::string {
    if (job == "7") std::abort();
    if (job == "11")
      for (volatile bool on = true; on;) continue;
    return "done " + std::string(job);
  };
  const auto results = pooled(400, 3, work, 300ms);
  ASSERT_EQ(results.size(), 400u);
  for (std::size_t i = 0; i < results.size(); ++i)
    EXPECT_EQ(results[i], i == 7 || i == 11 ? "lost" : "done " + std::to_string(i));
}

TEST(CellPool, WhereThereIsNoRoomForMoreCellsTheOthersDoTheWork) {
  rlimit before{};
  ::getrlimit(RLIMIT_NOFILE, &before);
  const int next = ::dup(STDIN_FILENO);
  ::close(next);
  const rlimit few{static_cast<rlim_t>(next) + 5, before.rlim_max};
  ::setrlimit(RLIMIT_NOFILE, &few);
  const auto results = pooled(
      100, 16, [](std::string_view job, Source&) { return std::string(job); }, 10s);
  const auto none = [&] {
    const rlimit full{static_cast<rlim_t>(next), before.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &full);
    return pooled(
        3, 2, [](std::string_view job, Source&) { return std::string(job); }, 10s);
  }();
  ::setrlimit(RLIMIT_NOFILE, &before);
  ASSERT_EQ(results.size(), 100u);
  for (std::size_t i = 0; i < results.size(); ++i) EXPECT_EQ(results[i], std::to_string(i));
  EXPECT_EQ(none, std::vector<std::string>(3, "lost"));
}

TEST(CellPool, NothingToDo) {
  EXPECT_TRUE(pooled(0, 4, [](std::string_view, Source&) { return std::string(); }).empty());
}

/// Libraries that open attachments find all they need in memory.
TEST(Cell, OpensAttachmentsWithoutAFile) {
  parse::warm_archives();
  const Work unpack = [](std::string_view job, Source&) {
    Arena arena;
    const auto archive = parse::read_archive(job, "7z", 1'000, arena);
    return archive.members.empty() ? "nothing" : std::string(archive.members[0].name);
  };
  EXPECT_EQ(run(unpack, parse::testing::packed("7zip", "none", {{"請求書.txt", "x"}})), "請求書.txt");
  const Work read = [](std::string_view job, Source&) {
    const parse::Pdf pdf = parse::read_pdf(job, 1'000);
    return pdf.links.empty() ? "nothing" : pdf.links[0];
  };
  EXPECT_EQ(run(read, parse::testing::pdf_with_action("/S /URI /URI (https://example.com/)")),
            "https://example.com/");
}

}  // namespace
}  // namespace kanshiki
