#include "investigate/cell.hpp"

#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "investigate/piped.hpp"
#include "investigate/sandbox.hpp"

namespace kanshiki {
namespace {

/// The child's life: get ready, lock up, then one job after the other until the parent hangs up.
[[noreturn]] void live(const Channel& channel, const Preparation& prepare) {
  const Work work = prepare();
  if (auto locked = lock_down({channel.fd()}); !locked) ::_exit(70);
  Piped world(channel);
  for (;;) {
    auto job = channel.receive();
    if (!job || job->kind != FrameKind::job) ::_exit(0);
    if (!channel.send(FrameKind::result, work(job->bytes, world))) ::_exit(0);
  }
}

std::string describe(int status) {
  if (WIFSIGNALED(status))
    return "killed by signal " + std::to_string(WTERMSIG(status)) + " (" + ::strsignal(WTERMSIG(status)) +
           ")";
  if (WEXITSTATUS(status) == 70) return "the sandbox could not be set up";
  return "ended with status " + std::to_string(WEXITSTATUS(status));
}

}  // namespace

Result<Cell> Cell::start(const Work& work) {
  return start_prepared([&work] { return work; });
}

Result<Cell> Cell::start_prepared(const Preparation& prepare) {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return fail(Error::Kind::unavailable, std::string("socketpair: ") + std::strerror(errno));
  const pid_t pid = ::fork();
  if (pid < 0) {
    ::close(ends[0]), ::close(ends[1]);
    return fail(Error::Kind::unavailable, std::string("fork: ") + std::strerror(errno));
  }
  if (pid == 0) {
    ::close(ends[0]);
    live(Channel(ends[1]), prepare);
  }
  ::close(ends[1]);
  return Cell(pid, Channel(ends[0]));
}

Cell::Cell(Cell&& other) noexcept
    : pid_(other.pid_), channel_(std::move(other.channel_)), jobs_done_(other.jobs_done_) {
  other.pid_ = -1;
}

Cell& Cell::operator=(Cell&& other) noexcept {
  if (this != &other) {
    kill();
    pid_ = other.pid_;
    channel_ = std::move(other.channel_);
    jobs_done_ = other.jobs_done_;
    other.pid_ = -1;
  }
  return *this;
}

Result<void> Cell::begin(std::string_view job, Channel::Deadline deadline) const {
  return channel_.send(FrameKind::job, job, deadline);
}

Result<std::string> Cell::finish(Source& source, Channel::Deadline deadline) {
  for (;;) {
    auto frame = channel_.receive(deadline);
    if (!frame) return tl::unexpected<Error>(lost(frame.error()));
    if (frame->kind == FrameKind::result) {
      count_job();
      return std::move(frame->bytes);
    }
    auto questions = read_questions(frame->bytes);
    if (frame->kind != FrameKind::questions || !questions)
      return tl::unexpected<Error>(lost({Error::Kind::malformed, "the cell does not keep to the protocol"}));
    if (auto sent = channel_.send(FrameKind::replies, write_replies(source.answer(*questions)), deadline);
        !sent)
      return tl::unexpected<Error>(lost(sent.error()));
  }
}

Result<std::string> Cell::run(std::string_view job, Source& source, Channel::Deadline deadline) {
  if (auto begun = begin(job, deadline); !begun) return tl::unexpected<Error>(lost(begun.error()));
  return finish(source, deadline);
}

std::string Cell::kill() {
  channel_.close();
  if (pid_ <= 0) return {};
  int status = 0;
  // A cell that hung up is dead or dying of itself: its own end tells more than our signal.
  if (::waitpid(pid_, &status, WNOHANG) == 0) {
    ::kill(pid_, SIGKILL);
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) continue;
  }
  pid_ = -1;
  return describe(status);
}

Error Cell::lost(const Error& why) {
  if (why.kind == Error::Kind::unavailable) {
    int status = 0;
    if (pid_ > 0 && ::waitpid(pid_, &status, 0) == pid_) {
      pid_ = -1;
      channel_.close();
      return {Error::Kind::internal, "the examination broke off: " + describe(status)};
    }
  }
  kill();
  if (why.kind == Error::Kind::timeout) return {Error::Kind::timeout, "the examination took too long"};
  return why;
}

}  // namespace kanshiki
