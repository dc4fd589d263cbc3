#include "investigate/channel.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/limits.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t prefix = 1 + sizeof(std::uint64_t);
constexpr std::size_t sent_at_once = 64 * 1024;

/// Milliseconds for poll(2); rounded up, so that it never spins.
int remaining(Channel::Deadline deadline) {
  if (!deadline) return -1;
  const auto left =
      std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now());
  return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 1'000'000));
}

}  // namespace

Result<void> Channel::send(FrameKind kind, std::string_view bytes, Deadline deadline) const {
  const std::uint64_t size = bytes.size();
  std::string begin(prefix, static_cast<char>(kind));
  std::memcpy(begin.data() + 1, &size, sizeof size);
  // With the first bytes behind it: what arrives alone wakes the other end for nothing.
  begin += bytes.substr(0, sent_at_once);
  bytes.remove_prefix(std::min(bytes.size(), sent_at_once));
  if (auto sent = move_all(begin.data(), begin.size(), true, deadline); !sent) return sent;
  return move_all(const_cast<char*>(bytes.data()), bytes.size(), true, deadline);  // only read when sending
}

Result<Frame> Channel::receive(Deadline deadline) const {
  char head[prefix];
  if (auto got = move_all(head, prefix, false, deadline); !got) return tl::unexpected<Error>(got.error());
  std::uint64_t size = 0;
  std::memcpy(&size, head + 1, sizeof size);
  if (size > limits::frame_bytes) return fail(Error::Kind::limit, "a frame is too long");
  Frame frame{static_cast<FrameKind>(head[0]), std::string(size, '\0')};
  if (auto got = move_all(frame.bytes.data(), size, false, deadline); !got)
    return tl::unexpected<Error>(got.error());
  return frame;
}

bool Channel::is_readable() const {
  pollfd polled{fd(), POLLIN, 0};
  return ::poll(&polled, 1, 0) > 0;
}

Result<void> Channel::move_all(char* bytes, std::size_t size, bool out, Deadline deadline) const {
  while (size > 0) {
    const ssize_t moved = out ? ::send(fd(), bytes, size, MSG_NOSIGNAL | MSG_DONTWAIT)
                              : ::recv(fd(), bytes, size, MSG_DONTWAIT);
    if (moved < 0 && errno == EINTR) continue;
    if (moved < 0 && errno == EAGAIN) {
      pollfd ready{fd(), static_cast<short>(out ? POLLOUT : POLLIN), 0};
      if (::poll(&ready, 1, remaining(deadline)) == 0) return fail(Error::Kind::timeout, "no answer in time");
      continue;
    }
    if (moved <= 0) return fail(Error::Kind::unavailable, "the other end is gone");
    bytes += moved;
    size -= static_cast<std::size_t>(moved);
  }
  return {};
}

}  // namespace kanshiki
