#pragma once
/// Frames over a socket between the parent and a cell: one kind byte, a length, that many bytes.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/descriptor.hpp"
#include "base/result.hpp"

namespace kanshiki {

enum class FrameKind : char {
  job = 'J',        ///< parent → cell: a mail and what to do with it
  questions = 'Q',  ///< cell → parent
  replies = 'A',    ///< parent → cell
  result = 'R',     ///< cell → parent
};

struct Frame {
  FrameKind kind;
  std::string bytes;
};

/// One end; owns the descriptor. Neither end believes a length: a frame is at most limits::frame_bytes long.
class Channel {
 public:
  using Deadline = std::optional<std::chrono::steady_clock::time_point>;

  explicit Channel(int fd = -1) : fd_(fd) {}

  int fd() const { return fd_.get(); }
  void close() { fd_.close(); }

  /// Errors: `unavailable` (the other end is gone), `timeout`, `limit`.
  Result<void> send(FrameKind kind, std::string_view bytes, Deadline deadline = {}) const;
  Result<Frame> receive(Deadline deadline = {}) const;
  /// Whether the other end has sent something that was not received yet, or is gone.
  bool is_readable() const;

 private:
  Result<void> move_all(char* bytes, std::size_t size, bool out, Deadline deadline) const;
  Descriptor fd_;
};

}  // namespace kanshiki
