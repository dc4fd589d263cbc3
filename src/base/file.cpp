#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <random>

#include "base/descriptor.hpp"

namespace kanshiki {
namespace {

tl::unexpected<Error> failed(const std::filesystem::path& path) {
  return fail(Error::Kind::unreadable, path.string() + ": " + std::strerror(errno));
}

Result<std::string> too_large(const std::filesystem::path& path, std::size_t most) {
  return fail(Error::Kind::limit, path.string() + ": larger than " + std::to_string(most) + " bytes");
}

/// All that `fd` yields; `expected` bytes are made room for at first.
Result<std::string> read_all(int fd, const std::filesystem::path& name, std::size_t expected,
                             std::size_t most) {
  std::string out(expected + 1, '\0');
  std::size_t used = 0;
  for (;;) {
    if (used == out.size()) out.resize(out.size() * 2);
    const ssize_t got = ::read(fd, out.data() + used, out.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(name);
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
    if (used > most) return too_large(name, most);
  }
  out.resize(used);
  return out;
}

/// A name that no other process takes, wherever it runs, for what will be `path`.
std::filesystem::path name_beside(const std::filesystem::path& path) {
  char number[16];
  std::snprintf(number, sizeof number, ".%08x.new", std::random_device()());
  return path.string() + number;
}

/// `bytes`, down to the disk.
Result<void> write_all(int fd, const std::filesystem::path& name, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(fd, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return failed(name);
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  if (::fsync(fd) != 0) return failed(name);
  return {};
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t most) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat info {};
  if (!file || ::fstat(file.get(), &info) != 0) return failed(path);
  if (S_ISDIR(info.st_mode)) return fail(Error::Kind::unreadable, path.string() + ": is a directory");
  if (!S_ISREG(info.st_mode)) return read_all(file.get(), path, 64 * 1024, most);
  const std::size_t size = static_cast<std::size_t>(info.st_size);
  return size > most ? too_large(path, most) : read_all(file.get(), path, size, most);
}

Result<std::string> read_standard_input(std::size_t most) {
  return read_all(STDIN_FILENO, "standard input", 64 * 1024, most);
}

Result<std::string> read_beginning(const std::filesystem::path& path, std::size_t count) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file) return failed(path);
  std::string out(count, '\0');
  const ssize_t got = ::read(file.get(), out.data(), count);
  if (got < 0) return failed(path);
  out.resize(static_cast<std::size_t>(got));
  return out;
}

Result<void> write_file(const std::filesystem::path& path, std::string_view bytes, int mode) {
  const std::filesystem::path next = name_beside(path);
  const Descriptor file(::open(next.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
  if (!file) return failed(path);
  auto done = write_all(file.get(), path, bytes);
  if (done && ::rename(next.c_str(), path.c_str()) != 0) done = failed(path);
  if (!done) ::unlink(next.c_str());
  return done;
}

std::vector<std::filesystem::directory_entry> list_folder(const std::filesystem::path& folder,
                                                          std::error_code& error) {
  namespace fs = std::filesystem;
  std::vector<fs::directory_entry> out;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    out.push_back(*entry);
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace kanshiki
