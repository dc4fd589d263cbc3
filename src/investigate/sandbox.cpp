#include "investigate/sandbox.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/limits.hpp"
#include "base/sanitized.hpp"

namespace kanshiki {
namespace {

tl::unexpected<Error> failed(const char* step) {
  return fail(Error::Kind::internal, std::string("sandbox: ") + step + ": " + std::strerror(errno));
}

/// Closes every descriptor but those in `keep` (and standard error, for sanitizers' reports).
void close_others(std::vector<int> keep) {
  if (sanitized) keep.push_back(STDERR_FILENO);
  std::sort(keep.begin(), keep.end());
  unsigned from = 0;
  for (const int fd : keep) {
    if (static_cast<unsigned>(fd) > from) ::close_range(from, static_cast<unsigned>(fd) - 1, 0);
    from = static_cast<unsigned>(fd) + 1;
  }
  ::close_range(from, ~0U, 0);
}

/// Bytes of address space in use now, from /proc/self/statm.
std::size_t address_space() {
  std::ifstream statm("/proc/self/statm");
  std::size_t pages = 0;
  statm >> pages;
  return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

Result<void> set_limits(std::size_t memory) {
  const auto set = [](int what, rlim_t most) {
    const rlimit limit{most, most};
    return ::setrlimit(static_cast<__rlimit_resource>(what), &limit) == 0;
  };
  if (!set(RLIMIT_CORE, 0) || !set(RLIMIT_NPROC, 0)) return failed("setrlimit");
  if (sanitized) return {};  // sanitizers write reports and reserve terabytes of address space
  if (!set(RLIMIT_FSIZE, 0) || !set(RLIMIT_AS, memory + limits::cell_memory)) return failed("setrlimit");
  return {};
}

int landlock_abi() {
  return static_cast<int>(
      ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

/// A ruleset that handles every access and allows none. Without Landlock seccomp alone keeps files shut.
Result<void> forbid_files() {
  if (landlock_abi() < 1) return {};
  landlock_ruleset_attr all{};
  all.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;  // all of ABI 1
  const int ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0));
  if (ruleset < 0) return failed("landlock_create_ruleset");
  const bool restricted = ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  ::close(ruleset);
  if (!restricted) return failed("landlock_restrict_self");
  return {};
}

/// Calls that neither reach outside nor make anything new.
constexpr int harmless[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(recvfrom),
    SCMP_SYS(sendto),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(close),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getrusage),
    SCMP_SYS(restart_syscall),
};

/// What libseccomp's macros SCMP_A0 … make, in C++.
scmp_arg_cmp argument(unsigned index, scmp_compare comparison, scmp_datum_t a, scmp_datum_t b = 0) {
  return {index, comparison, a, b};
}

bool allow_calls(scmp_filter_ctx filter) {
  bool ok = true;
  const auto allow = [&](int rc) { ok = ok && rc == 0; };
  for (const int call : harmless) allow(seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0));
  // Memory: private, without a file, never executable.
  allow(seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2,
                         argument(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
                         argument(3, SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, MAP_ANONYMOUS)));
  allow(seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                         argument(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)));
  // abort(3) signals itself, and nobody else.
  allow(seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                         argument(0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid()))));
  return ok;
}

Result<void> filter_calls() {
  const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (!filter) return failed("seccomp_init");
  const bool loaded = allow_calls(filter) && seccomp_load(filter) == 0;
  seccomp_release(filter);
  if (!loaded) return failed("seccomp");
  return {};
}

}  // namespace

Result<void> lock_down(const std::vector<int>& keep) {
  const std::size_t memory = address_space();
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return failed("PR_SET_PDEATHSIG");
  if (::prctl(PR_SET_DUMPABLE, 0) != 0) return failed("PR_SET_DUMPABLE");
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return failed("PR_SET_NO_NEW_PRIVS");
  close_others(keep);
  if (auto done = forbid_files(); !done) return done;
  if (auto done = set_limits(memory); !done) return done;
  return filter_calls();
}

std::string sandbox_features() {
  const int abi = landlock_abi();
  const bool seccomp = ::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
  return std::string("seccomp ") + (seccomp ? "yes" : "no") + ", Landlock " +
         (abi > 0 ? "ABI " + std::to_string(abi) : "no");
}

}  // namespace kanshiki
