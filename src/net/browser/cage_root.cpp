#include "net/browser/cage_root.hpp"

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <string>

#include "base/limits.hpp"

namespace kanshiki {
namespace {

/// Programs, libraries and fonts. No home, no /run, no other configuration.
constexpr const char* shown[] = {"/usr",
                                 "/bin",
                                 "/lib",
                                 "/lib64",
                                 "/etc/fonts",
                                 "/etc/alternatives",
                                 "/etc/chromium",
                                 "/etc/ld.so.cache",
                                 "/var/cache/fontconfig"};
constexpr const char* devices[] = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"};

/// The folder that becomes the root: /tmp exists everywhere.
const std::string new_root = "/tmp";

bool make_folders(const std::string& path) {
  for (std::size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1))
    ::mkdir(path.substr(0, slash).c_str(), 0755);
  return ::mkdir(path.c_str(), 0755) == 0 || errno == EEXIST;
}

bool make_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0444);
  return file >= 0 && ::close(file) == 0;
}

bool copy_link(const char* path) {
  char target[PATH_MAX];
  const ssize_t size = ::readlink(path, target, sizeof target - 1);
  if (size < 0) return false;
  target[size] = 0;
  return ::symlink(target, (new_root + path).c_str()) == 0;
}

/// Forbids writing, and set-user-ID programs, in a mount and all inside of it.
bool make_read_only(const std::string& path) {
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID;
  return ::syscall(SYS_mount_setattr, AT_FDCWD, path.c_str(), AT_RECURSIVE, &attributes, sizeof attributes) ==
         0;
}

/// `path` of the old root at the same place in the new one.
bool show(const char* path, bool read_only) {
  struct stat about {};
  if (::lstat(path, &about) != 0) return true;  // not everything is everywhere
  if (S_ISLNK(about.st_mode)) return copy_link(path);
  const std::string there = new_root + path;
  const std::string parent = there.substr(0, there.rfind('/'));
  const bool place = S_ISDIR(about.st_mode) ? make_folders(there) : make_folders(parent) && make_file(there);
  return place && ::mount(path, there.c_str(), nullptr, MS_BIND | MS_REC, nullptr) == 0 &&
         (!read_only || make_read_only(there));
}

bool mount_memory() {
  const std::string options = "mode=0755,size=" + std::to_string(limits::browser_files);
  return ::mount("tmpfs", new_root.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, options.c_str()) == 0;
}

/// The processes of the cage. In containers that mask parts of /proc a new one is refused: theirs then.
bool mount_processes() {
  const std::string there = new_root + "/proc";
  return make_folders(there) &&
         (::mount("proc", there.c_str(), "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) == 0 ||
          ::mount("/proc", there.c_str(), nullptr, MS_BIND | MS_REC, nullptr) == 0);
}

bool leave_old_root() {
  const std::string old = new_root + "/old";
  return make_folders(old) && ::syscall(SYS_pivot_root, new_root.c_str(), old.c_str()) == 0 &&
         ::chdir("/") == 0 && ::umount2("/old", MNT_DETACH) == 0 && ::rmdir("/old") == 0;
}

}  // namespace

const char* make_root() {
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return "mounts";
  if (!mount_memory()) return "tmpfs";
  for (const char* path : shown)
    if (!show(path, true)) return path;
  for (const char* path : devices)
    if (!show(path, false)) return path;
  if (!mount_processes()) return "/proc";
  for (const char* folder : {"/tmp", "/dev/shm"})
    if (!make_folders(new_root + folder)) return folder;
  return leave_old_root() ? nullptr : "the new root";
}

}  // namespace kanshiki
