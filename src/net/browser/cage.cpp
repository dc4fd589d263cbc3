#include "net/browser/cage.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstring>

#include "net/browser/cage_inside.hpp"

namespace kanshiki {
namespace {

constexpr int start_time_ms = 10'000;

struct Pair {
  Descriptor ours, theirs;
};

Result<Pair> open_pair(int type) {
  int ends[2];
  if (::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends) != 0)
    return fail(Error::Kind::internal, std::string("socketpair: ") + std::strerror(errno));
  return Pair{Descriptor(ends[0]), Descriptor(ends[1])};
}

struct Message {
  std::string text;
  Descriptor attached;
};

/// The next thing that the inside tells; an empty one is the end.
Message receive(int control) {
  pollfd waiting{control, POLLIN, 0};
  if (::poll(&waiting, 1, start_time_ms) <= 0) return {"it does not come up", Descriptor()};
  char text[256];
  alignas(cmsghdr) char ancillary[CMSG_SPACE(sizeof(int))];
  iovec data{text, sizeof text};
  msghdr header{};
  header.msg_iov = &data;
  header.msg_iovlen = 1;
  header.msg_control = ancillary;
  header.msg_controllen = sizeof ancillary;
  const ssize_t size = ::recvmsg(control, &header, MSG_CMSG_CLOEXEC);
  Message out;
  if (size > 0) out.text.assign(text, static_cast<std::size_t>(size));
  const cmsghdr* attached = size > 0 ? CMSG_FIRSTHDR(&header) : nullptr;
  if (attached && attached->cmsg_type == SCM_RIGHTS) {
    int number = -1;
    std::memcpy(&number, CMSG_DATA(attached), sizeof number);
    out.attached = Descriptor(number);
  }
  return out;
}

void set_non_blocking(const Descriptor& descriptor) {
  ::fcntl(descriptor.get(), F_SETFL, ::fcntl(descriptor.get(), F_GETFL) | O_NONBLOCK);
}

void end(pid_t process) {
  ::kill(process, SIGKILL);
  ::waitpid(process, nullptr, 0);
}

}  // namespace

Result<Cage> Cage::start(const CagePlan& plan) {
  auto control = open_pair(SOCK_SEQPACKET), channel = open_pair(SOCK_STREAM);
  if (!control || !channel) return tl::unexpected<Error>((control ? channel : control).error());
  const pid_t keeper = ::fork();
  if (keeper < 0) return fail(Error::Kind::internal, std::string("fork: ") + std::strerror(errno));
  if (keeper == 0) keep_cage(plan, {control->theirs.get(), channel->theirs.get()});
  control->theirs.close();

  Message door = receive(control->ours.get());
  const std::string problem = door.attached ? receive(control->ours.get()).text : door.text;
  if (!door.attached || !problem.empty()) {
    end(keeper);
    return fail(Error::Kind::unavailable, "no cage for the browser: " + problem);
  }
  for (const Descriptor* one : {&door.attached, &channel->ours}) set_non_blocking(*one);
  return Cage(keeper, std::move(door.attached), std::move(channel->ours));
}

Cage::Cage(Cage&& other) noexcept
    : keeper_(std::exchange(other.keeper_, -1)),
      door_(std::move(other.door_)),
      channel_(std::move(other.channel_)) {}

Cage::~Cage() {
  if (keeper_ > 0) end(keeper_);
}

}  // namespace kanshiki
