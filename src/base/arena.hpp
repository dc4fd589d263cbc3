#pragma once
/// Where the bytes of one mail live: what is decoded from it is stored once and seen as views.

#include <cstring>
#include <memory_resource>
#include <span>
#include <string_view>

namespace kanshiki {

/// Grows, never moves, never frees before the mail it belongs to. Views into it stay valid that long.
class Arena {
 public:
  /// Copies `bytes` and returns the view of the copy.
  std::string_view keep(std::string_view bytes) {
    if (bytes.empty()) return {};
    char* room = reserve(bytes.size());
    std::memcpy(room, bytes.data(), bytes.size());
    return {room, bytes.size()};
  }

  /// Uninitialised room for `size` bytes.
  char* reserve(std::size_t size) {
    used_ += size;
    return static_cast<char*>(memory_.allocate(size, 1));
  }

  std::size_t used() const { return used_; }

 private:
  std::pmr::monotonic_buffer_resource memory_{4096};
  std::size_t used_ = 0;
};

}  // namespace kanshiki
