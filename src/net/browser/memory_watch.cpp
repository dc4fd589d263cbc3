#include "net/browser/memory_watch.hpp"

#include <dirent.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>

#include "base/limits.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr useconds_t pause_us = 200'000;

/// Memory that a process has to itself, in bytes (proc(5), statm: resident less shared pages).
std::size_t own_memory(const char* process) {
  const auto path = std::string("/proc/") + process + "/statm";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "re"), &std::fclose);
  unsigned long size = 0, resident = 0, shared = 0;
  if (!file || std::fscanf(file.get(), "%lu %lu %lu", &size, &resident, &shared) != 3) return 0;
  return (resident - std::min(resident, shared)) * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

std::size_t memory_of_all() {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir("/proc"), &::closedir);
  std::size_t sum = 0;
  while (const dirent* entry = folder ? ::readdir(folder.get()) : nullptr)
    if (is_digit(entry->d_name[0])) sum += own_memory(entry->d_name);
  return sum;
}

/// Whether /proc tells of this process namespace, and not of one around it.
bool proc_is_ours() {
  char self[16] = {};
  return ::readlink("/proc/self", self, sizeof self - 1) > 0 && self == std::to_string(::getpid());
}

/// Collects what has ended; whether `program` was among it.
bool has_ended(pid_t program) {
  for (pid_t ended = 0; (ended = ::waitpid(-1, nullptr, WNOHANG)) > 0;)
    if (ended == program) return true;
  return false;
}

}  // namespace

void watch_memory(pid_t program) {
  const bool counting = proc_is_ours();
  while (!has_ended(program) && (!counting || memory_of_all() < limits::browser_memory)) ::usleep(pause_us);
}

}  // namespace kanshiki
