#include "net/browser/devtools_frames.hpp"

namespace kanshiki {

bool DevToolsFrames::add(std::string_view bytes) {
  bytes_.erase(0, read_);
  scanned_ -= read_;
  read_ = 0;
  bytes_.append(bytes);
  return bytes_.size() <= most_bytes || bytes_.find('\0', scanned_) != std::string::npos;
}

std::optional<std::string> DevToolsFrames::next() {
  const std::size_t end = bytes_.find('\0', scanned_);
  if (end == std::string::npos) {
    scanned_ = bytes_.size();
    return {};
  }
  std::string message = bytes_.substr(read_, end - read_);
  read_ = scanned_ = end + 1;
  return message;
}

}  // namespace kanshiki
