#pragma once
/// Messages of a browser's --remote-debugging-pipe: JSON texts, each ended by a NUL byte.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kanshiki {

/// Puts a stream together again to messages.
class DevToolsFrames {
 public:
  /// The largest message that is waited for: a screenshot, or the HTML of a page.
  static constexpr std::size_t most_bytes = 64 * 1024 * 1024;

  /// Takes what has come; false if a message does not end, and nothing more should be read.
  bool add(std::string_view bytes);
  /// The next whole message, if there is one.
  std::optional<std::string> next();

 private:
  std::string bytes_;
  std::size_t read_ = 0;     // of bytes_, by `next`
  std::size_t scanned_ = 0;  // of bytes_, for an end
};

}  // namespace kanshiki
