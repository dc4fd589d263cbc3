#include "folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <cstring>

#include "session.hpp"

namespace kanshiki {
namespace {

bool lock(int file, int how) {
  int done;
  do done = ::flock(file, how);
  while (done != 0 && errno == EINTR);
  return done == 0;
}

}  // namespace

Result<Descriptor> lock_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(Error::Kind::unreadable, folder.string() + ": " + error.message());
  const std::filesystem::path path = folder / "lock";
  const auto failed = [&] {
    return fail(Error::Kind::unreadable, path.string() + ": " + std::strerror(errno));
  };
  Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (!file) return failed();
  if (lock(file.get(), LOCK_EX | LOCK_NB)) return file;
  if (errno != EWOULDBLOCK) return failed();
  complain("waiting for another kanshiki that works in " + folder.string());
  if (!lock(file.get(), LOCK_EX)) return failed();
  return file;
}

}  // namespace kanshiki
