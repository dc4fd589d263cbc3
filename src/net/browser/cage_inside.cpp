#include "net/browser/cage_inside.hpp"

#include <fcntl.h>
#include <grp.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstring>
#include <string_view>

#include "base/limits.hpp"
#include "net/browser/cage_root.hpp"
#include "net/browser/memory_watch.hpp"

namespace kanshiki {
namespace {

constexpr uid_t nobody = 65534;
constexpr int namespaces =
    CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS;
constexpr int program_reads = 3, program_writes = 4;

/// Tells what went wrong, and why by errno; ends this process.
[[noreturn]] void give_up(int control, std::string what) {
  what += std::string(": ") + std::strerror(errno);
  ::send(control, what.data(), what.size(), MSG_NOSIGNAL);
  ::_exit(1);
}

/// Whoever starts the cage as root does not open pages as root. Inside of a user namespace there may be no
/// other user to become (EINVAL): what it is mapped to is unprivileged then.
bool become_nobody() {
  if (::geteuid() != 0) return true;
  (void)::setgroups(0, nullptr);
  if (::setresgid(nobody, nobody, nobody) != 0) return errno == EINVAL;
  if (::setresuid(nobody, nobody, nobody) != 0) return false;
  return ::prctl(PR_SET_DUMPABLE, 1) == 0;  // /proc/self/uid_map must stay ours to write
}

bool write_text(const char* path, const std::string& text) {
  const Descriptor file(::open(path, O_WRONLY | O_CLOEXEC));
  return file && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// user_namespaces(7): an ordinary user in there, all rights over the new namespaces until the next exec.
bool enter_namespaces() {
  const std::string user = "1000 " + std::to_string(::geteuid()) + " 1";
  const std::string group = "1000 " + std::to_string(::getegid()) + " 1";
  return ::unshare(namespaces) == 0 && write_text("/proc/self/setgroups", "deny") &&
         write_text("/proc/self/uid_map", user) && write_text("/proc/self/gid_map", group);
}

/// A listening socket on the loopback interface of the new network, which is down at first.
Descriptor open_door() {
  Descriptor door(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  ifreq interface {};
  std::strcpy(interface.ifr_name, "lo");
  interface.ifr_flags = IFF_UP;
  sockaddr_in name{};
  name.sin_family = AF_INET;
  name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  name.sin_port = htons(Cage::door_port);
  const bool open = door && ::ioctl(door.get(), SIOCSIFFLAGS, &interface) == 0 &&
                    ::bind(door.get(), reinterpret_cast<sockaddr*>(&name), sizeof name) == 0 &&
                    ::listen(door.get(), SOMAXCONN) == 0;
  return open ? std::move(door) : Descriptor();
}

bool hand_over(int control, const Descriptor& door) {
  alignas(cmsghdr) char ancillary[CMSG_SPACE(sizeof(int))] = {};
  char text[] = "door";
  iovec data{text, sizeof text};
  msghdr header{};
  header.msg_iov = &data;
  header.msg_iovlen = 1;
  header.msg_control = ancillary;
  header.msg_controllen = sizeof ancillary;
  cmsghdr* attached = CMSG_FIRSTHDR(&header);
  attached->cmsg_level = SOL_SOCKET;
  attached->cmsg_type = SCM_RIGHTS;
  attached->cmsg_len = CMSG_LEN(sizeof(int));
  const int number = door.get();
  std::memcpy(CMSG_DATA(attached), &number, sizeof number);
  return ::sendmsg(control, &header, MSG_NOSIGNAL) > 0;
}

void die_with_parent() { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }

bool limit(decltype(RLIMIT_CORE) what, rlim_t most) {
  const rlimit both{most, most};
  return ::setrlimit(what, &both) == 0;
}

/// Puts the channel where the program looks for it, and closes all else but `control`, which the program's
/// start closes.
bool arrange_descriptors(CageEnds& ends) {
  constexpr int spare = 10;  // above what is arranged
  ends.control = ::fcntl(ends.control, F_DUPFD_CLOEXEC, spare);
  const int channel = ::fcntl(ends.channel, F_DUPFD_CLOEXEC, spare);
  const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const int standard : {0, 1, 2})
    if (::dup2(null, standard) < 0) return false;
  if (::dup2(channel, program_reads) < 0 || ::dup2(channel, program_writes) < 0) return false;
  const auto above = static_cast<unsigned>(ends.control);
  return ::close_range(program_writes + 1, above - 1, 0) == 0 && ::close_range(above + 1, ~0U, 0) == 0;
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> out;
  for (const std::string& text : texts) out.push_back(const_cast<char*>(text.c_str()));
  out.push_back(nullptr);
  return out;
}

[[noreturn]] void run_program(const CagePlan& plan, CageEnds ends) {
  const bool ready = arrange_descriptors(ends) && limit(RLIMIT_CORE, 0) &&
                     limit(RLIMIT_NPROC, limits::browser_processes) && ::chdir("/tmp") == 0 &&
                     ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  if (!ready) give_up(ends.control, "limits");
  ::execve(plan.command.front().c_str(), pointers(plan.command).data(), pointers(plan.environment).data());
  give_up(ends.control, plan.command.front());
}

/// Process 1 of the cage: when it ends, for whatever reason, the kernel ends all others.
[[noreturn]] void live_in_cage(const CagePlan& plan, const CageEnds& ends) {
  die_with_parent();
  if (const char* failed = make_root()) give_up(ends.control, failed);
  const pid_t program = ::fork();
  if (program < 0) give_up(ends.control, "fork");
  if (program == 0) run_program(plan, ends);
  ::close_range(3, ~0U, 0);
  watch_memory(program);
  ::_exit(0);
}

}  // namespace

void keep_cage(const CagePlan& plan, const CageEnds& ends) {
  if (!become_nobody()) give_up(ends.control, "another user");
  die_with_parent();
  if (!enter_namespaces()) give_up(ends.control, "namespaces");
  {
    const Descriptor door = open_door();
    if (!door) give_up(ends.control, "loopback");
    if (!hand_over(ends.control, door)) ::_exit(1);
  }
  const pid_t first = ::fork();
  if (first < 0) give_up(ends.control, "fork");
  if (first == 0) live_in_cage(plan, ends);
  ::close_range(3, ~0U, 0);
  ::waitpid(first, nullptr, 0);
  ::_exit(0);
}

}  // namespace kanshiki
